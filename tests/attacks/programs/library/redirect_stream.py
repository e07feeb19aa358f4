# goal: contextlib's stream redirection sets any attribute of sys
# stopped by: library
import contextlib
class R(contextlib.redirect_stdout):
    _stream = 'modules'
R({}).__enter__()
LEAKED = ['ESCAPED: sys.modules replaced']
LEAKED
