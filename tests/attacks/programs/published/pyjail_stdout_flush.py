# goal: set a method of the process's stream
# stopped by: imports
import sys
sys.stdout.flush = leak
LEAKED = [sys.stdout]
LEAKED
