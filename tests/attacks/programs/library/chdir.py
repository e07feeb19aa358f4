# goal: change the process's directory
# stopped by: imports
import contextlib
with contextlib.chdir('/'):
    LEAKED = ['ESCAPED: chdir']
LEAKED
