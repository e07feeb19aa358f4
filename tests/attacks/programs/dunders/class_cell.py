# goal: rebind the __class__ cell that super() reads
# stopped by: admit
class A:
    def m(self):
        nonlocal __class__
        __class__ = type
        return super().mro
LEAKED = [A().m()]
LEAKED
