"""`python PATH/OF/quick.py MODULE` runs a module of understudy without garbage collection.

Loading a big package makes objects by the hundred thousand that all stay: looking for garbage among them takes a
third of the time. A process that lives longer turns `gc` on again once it is up. By its path, as the Python that runs
it may be one in which understudy isn't installed.
"""

import gc
import runpy
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


def main(module: str) -> None:
    gc.disable()
    here = Path(__file__).parent
    package = spec_from_file_location("understudy", here / "__init__.py", submodule_search_locations=[str(here)])
    if package and package.loader:
        sys.modules["understudy"] = loaded = module_from_spec(package)
        package.loader.exec_module(loaded)
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1])
