# goal: native calls
# stopped by: imports
import ctypes
LEAKED = [ctypes.CDLL(None).system]
LEAKED
