"""`gatehouse dev` of this checkout as a process."""

import sys
from functools import partial

from understudy import testing

from tests.support.checkout import ROOT

serving = partial(testing.serving, command=(sys.executable, "-m", "cli", "dev"), cwd=ROOT)
