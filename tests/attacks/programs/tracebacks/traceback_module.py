# goal: the traceback module walks frames
# stopped by: imports
import traceback
LEAKED = [list(traceback.walk_stack(None))]
LEAKED
