# goal: the builtins of a library module
# stopped by: guard
import random

LEAKED = [random.__builtins__]
LEAKED
