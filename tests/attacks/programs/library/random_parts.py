# goal: private parts of random
# stopped by: imports
import random
LEAKED = [random._inst, random._urandom, random.SystemRandom]
LEAKED
