# goal: hooks that run on uncaught exceptions
# stopped by: names
import sys
sys.excepthook = lambda *a: leak(a)
sys.unraisablehook = lambda *a: leak(a)
LEAKED = []
(lambda: undefined)()
LEAKED
