"""`python -m understudy.quick MODULE` runs a module as `python -m MODULE` does, without garbage collection meanwhile.

Loading a big package makes objects by the hundred thousand that all stay: looking for garbage among them takes a
third of the time. A process that lives longer turns `gc` on again once it is up.
"""

import gc
import runpy
import sys

if __name__ == "__main__":
    gc.disable()
    runpy.run_module(sys.argv[1], run_name="__main__", alter_sys=True)
