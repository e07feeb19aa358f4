# goal: the name super rebound, and zero argument forms in odd places
# stopped by: runtime
LEAKED = []
class A:
    def m(self):
        s = super
        return s()
for act in [lambda: A().m(), lambda: eval('super()'), lambda: [super() for _ in [1]]]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED = []
LEAKED
