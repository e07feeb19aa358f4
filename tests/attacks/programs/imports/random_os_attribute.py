# goal: os behind random, as an attribute
# stopped by: imports
import random
LEAKED = [random._os.system]
LEAKED
