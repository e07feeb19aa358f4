# goal: time without a limit, in what a library's manager calls as an abandoned generator is closed
# stopped by: runtime
# limits: duration=0.5
import contextlib
def forever(*args):
    while True:
        pass
class Thing:
    close = forever
class M(type):
    def __subclasscheck__(cls, kind):
        forever()
X = M('X', (Exception,), {})
def g(manager):
    with manager:
        yield
def stacked():
    stack = contextlib.ExitStack()
    stack.callback(forever)
    return stack
kept = [g(contextlib.closing(Thing())), g(stacked()), g(contextlib.suppress(X))]
for each in kept:
    next(each)
kept.append(kept)
LEAKED = []
LEAKED
