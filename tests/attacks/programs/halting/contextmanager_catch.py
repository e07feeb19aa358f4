# goal: catch the halt in a generator that contextmanager throws into
# stopped by: limits
# limits: duration=0.3
import contextlib
LEAKED = []
@contextlib.contextmanager
def manager():
    try:
        yield
    except BaseException as e:
        LEAKED.append(e)
with manager():
    while True:
        pass
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
