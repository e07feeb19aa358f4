# goal: threads, and their trace hooks
# stopped by: imports
import threading
threading.settrace(leak)
LEAKED = [threading.current_thread()]
LEAKED
