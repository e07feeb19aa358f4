# goal: derive() that returns something else than a group
# stopped by: classes
class G(ExceptionGroup):
    def derive(self, excs):
        LEAKED.append(excs)
        return 5
LEAKED = []
try:
    try:
        raise G('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        pass
except Exception:
    pass
LEAKED
