# goal: hooks that run when async generators die
# stopped by: imports
import sys
sys.set_asyncgen_hooks(firstiter=leak, finalizer=leak)
LEAKED = ['ESCAPED: hooks set', sys.get_asyncgen_hooks()]
LEAKED
