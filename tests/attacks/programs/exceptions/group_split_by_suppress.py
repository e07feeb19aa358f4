# goal: library code that splits groups itself
# stopped by: library
import contextlib
LEAKED = []
def split(self, condition=None):
    LEAKED.append(condition)
    return 5
class G(ExceptionGroup):
    split = split
try:
    with contextlib.suppress(ValueError):
        raise G('g', [ValueError(1)])
except Exception:
    pass
LEAKED = [x for x in LEAKED if x is not ValueError and x != (ValueError,)]
LEAKED
