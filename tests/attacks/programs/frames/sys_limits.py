# goal: loosen the limits of the interpreter
# stopped by: imports
import sys
sys.setrecursionlimit(10**9)
sys.set_int_max_str_digits(0)
sys.setswitchinterval(10**6)
LEAKED = ['ESCAPED: the interpreter has other limits']
LEAKED
