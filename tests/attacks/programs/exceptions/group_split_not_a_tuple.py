# goal: the same with a wrong type, which crashes the process where nothing stops it
# stopped by: classes
# only: isolated
class G(ExceptionGroup):
    def split(self, condition):
        return [1, 2]
LEAKED = []
try:
    raise G('g', [ValueError(1)])
except* ValueError:
    LEAKED = []
LEAKED
