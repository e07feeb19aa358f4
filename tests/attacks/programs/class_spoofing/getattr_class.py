# goal: __class__ answered by __getattr__ or the instance dictionary
# stopped by: runtime
class A:
    def __getattr__(self, name):
        return str
a = A()
a.__dict__['__class__'] = str
LEAKED = []
if isinstance(a, str):
    LEAKED.append('ESCAPED: isinstance is fooled')
LEAKED
