# goal: format() and __format__ with odd specifications
# stopped by: runtime
LEAKED = []
class A:
    def __format__(self, spec):
        LEAKED.append(spec)
        return ''
class S(str):
    pass
format(A(), S('x'))
f'{A():{S("y")}}'
for spec in LEAKED:
    leak(spec)
LEAKED = []
LEAKED
