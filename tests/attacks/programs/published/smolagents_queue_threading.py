# goal: threading through queue
# stopped by: imports
import queue
LEAKED = [queue.threading._os]
LEAKED
