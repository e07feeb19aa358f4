# goal: CPython before 3.12.9 and 3.13.2 trusts the tuple that split() returns (gh-128049): memory is read as objects
# stopped by: classes
class G(ExceptionGroup):
    def split(self, condition):
        LEAKED.append('ESCAPED: except* calls a guest split')
        return super().split(condition)
LEAKED = []
try:
    try:
        raise G('g', [ValueError(1)])
    except* ValueError:
        pass
except Exception:
    pass
LEAKED
