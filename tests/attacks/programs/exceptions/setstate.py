# goal: BaseException.__setstate__ stores any attribute
# stopped by: guard
class E(Exception):
    pass
class F(Exception):
    pass
e = E()
e.__setstate__({'__class__': F})
LEAKED = ['ESCAPED: class changed'] if type(e) is F else []
LEAKED
