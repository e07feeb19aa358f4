# goal: a trace function is handed frames
# stopped by: imports
import sys
LEAKED = []
sys.settrace(lambda frame, event, arg: LEAKED.append(frame))
(lambda: 0)()
LEAKED
