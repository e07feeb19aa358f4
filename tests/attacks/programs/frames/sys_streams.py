# goal: the process's own streams, down to the descriptors
# stopped by: imports
import sys
LEAKED = [sys.stdout.buffer.raw, sys.__stdout__, sys.stdin]
LEAKED
