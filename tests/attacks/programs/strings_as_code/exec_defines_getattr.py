# goal: shadow builtins that the runtime may look up by name
# stopped by: runtime
LEAKED = []
def evil(*a, **k):
    LEAKED.append('ESCAPED: trusted code called a guest function')
    return False
saved = {n: evil for n in ['isinstance', 'type', 'getattr', 'str', 'repr', 'len', 'tuple', 'AttributeError', 'super']}
globals().update(saved)
class A:
    pass
try:
    A().nope
except Exception:
    pass
import json
LEAKED
