# goal: every object through gc
# stopped by: imports
import gc
LEAKED = [gc.get_objects(), gc.get_referrers(int)]
LEAKED
