# goal: swallow the halt with an ExitStack callback
# stopped by: limits
# limits: duration=0.3
import contextlib
LEAKED = []
with contextlib.ExitStack() as stack:
    stack.push(lambda *a: True)
    while True:
        pass
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
