# goal: except* in generators and coroutines, where the group is thrown in from outside
# stopped by: runtime
LEAKED = []
def split(self, condition=None):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class G(ExceptionGroup):
    split = split
    subgroup = split
def gen():
    try:
        yield
    except* ValueError:
        yield
async def co():
    try:
        await W()
    except* ValueError:
        pass
class W:
    def __await__(self):
        yield
for make in [gen, co]:
    x = make()
    x.send(None)
    try:
        x.throw(G('g', [ValueError(1)]))
    except BaseException:
        pass
def f():
    try:
        leak(1)
        raise G('g', [ValueError(1)])
    except* ValueError:
        leak(2)
    else:
        leak(3)
    finally:
        leak(4)
f()
exec('try:\n raise G("g", [ValueError(1)])\nexcept* ValueError:\n pass')
class K:
    try:
        raise G('g', [ValueError(1)])
    except* ValueError:
        pass
LEAKED
