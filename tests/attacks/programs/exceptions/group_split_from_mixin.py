# goal: split inherited from a class that is no exception
# stopped by: classes
class Mixin:
    def split(self, condition):
        LEAKED.append('ESCAPED: except* calls a guest split')
        return (self, None)
class G(Mixin, ExceptionGroup):
    pass
LEAKED = []
try:
    raise G('g', [ValueError(1)])
except* ValueError:
    pass
LEAKED
