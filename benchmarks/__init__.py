"""How fast it is, beside what people use today; `make bench` writes RESULTS.md and docs/speed.md.

- `interpreter`, `installed`: Lambda's Python, the peers and our own zips, built into `.engines/bench`.
- `runtime_api`, `process`: Lambda's Runtime API, and one process that runs a function under it.
- `subjects`: the programs that are measured; `world`: the user, the tokens and the stores that they share.
- `measure`, `warm`, `instructions`, `stage`: what is measured.
- `goals`, `report`, `plots`, `compare`: what is said of it.
"""
