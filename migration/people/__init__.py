"""People out of other services, into the stage's table, and out of it: `gatehouse import`, `gatehouse export`.

- `files`: records of a file, whatever it is: lines of JSON, a JSON document, CSV.
- `forms`: what a record says of somebody, by whose it is.
- `importing`, `exporting`: the table's side.
"""
