# goal: time without a limit, in what a library's manager calls as an abandoned generator is closed
# stopped by: runtime
# limits: duration=0.5
import contextlib
import io
def forever(*args):
    while True:
        pass
class Thing:
    close = forever
class Heir(io.StringIO):
    close = forever
def g(manager):
    with manager:
        yield
def stacked():
    stack = contextlib.ExitStack()
    stack.callback(forever)
    return stack
kept = [g(contextlib.closing(Thing())), g(stacked()), g(Heir(''))]
for each in kept:
    next(each)
kept.append(kept)
LEAKED = []
LEAKED
