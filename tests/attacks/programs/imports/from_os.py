# goal: a function of os
# stopped by: imports
from os import system, path as p
LEAKED = [system, p]
LEAKED
