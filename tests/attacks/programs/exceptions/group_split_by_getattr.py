# goal: split that a mixin adds to its bases' dictionary later on
# stopped by: guard
class Mixin:
    pass
class G(Mixin, ExceptionGroup):
    pass
def split(self, condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (self, None)
LEAKED = []
Mixin.split = split
try:
    raise G('g', [ValueError(1)])
except* ValueError:
    pass
LEAKED
