"""The pages of docs/front-ends.md, served as a team would serve them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from tests.engines.built import built
from tests.support.checkout import ROOT

PAGE = (ROOT / "docs/front-ends.md").read_text()
HTML = re.findall(r"^```html\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)[0]
SCRIPTS = dict(re.findall(r"^`([\w.-]+)`:\n\n```js\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
ADDRESS = "https://auth.example.com"
AROUND = """<!doctype html><html lang="en"><meta charset="utf-8"><title>a page</title>
<script type="importmap">{{"imports": {{"gatehouse-client": "/client/index.js"}}}}</script>
<main>{html}</main><script type="module" src="/{script}"></script></html>"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@contextmanager
def site(folder: Path) -> Iterator[str]:
    """What is in a folder, at an origin of its own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def write_pages(folder: Path, address: str) -> None:
    """Each script of the page with this address of the stage, a page that loads it, and the client."""
    (folder / "client").symlink_to(built("client-typescript/dist"))
    for name, script in SCRIPTS.items():
        assert ADDRESS in script
        (folder / name).write_text(script.replace(ADDRESS, address))
        (folder / name).with_suffix(".html").write_text(AROUND.format(html=HTML, script=name))
