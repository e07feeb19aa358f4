# goal: swallow the halt with contextlib.suppress
# stopped by: limits
# limits: duration=0.3
import contextlib
LEAKED = []
for _ in range(3):
    with contextlib.suppress(BaseException):
        while True:
            pass
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
