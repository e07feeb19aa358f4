# goal: code at the end of the process
# stopped by: imports
import atexit
atexit.register(leak, 'ESCAPED: ran at exit')
LEAKED = ['ESCAPED: registered']
LEAKED
