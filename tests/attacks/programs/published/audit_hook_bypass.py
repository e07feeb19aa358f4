# goal: what beats audit hooks: native code that opens without telling
# stopped by: imports
import _posixsubprocess
LEAKED = [_posixsubprocess.fork_exec]
LEAKED
