# goal: star imports bring what __all__ or the absence of underscores allows
# stopped by: imports
from random import *
from json import *
from functools import *
from string import *
from contextlib import *
LEAKED = [x for x in list(globals().values()) if str(type(x)) == "<class 'module'>"]
LEAKED = [x for x in LEAKED if not leak(x)]
LEAKED = []
LEAKED
