# Attributes are found on the instance, then along the order of bases.
class Root:
    level = 'root'
    def who(self):
        return self.level
    def template(self):
        return f'{self.before()}-{self.core()}-{self.after()}'
    def before(self):
        return 'b'
    def core(self):
        raise NotImplementedError
    after = lambda self: 'a'

class Left(Root):
    level = 'left'
    def core(self):
        return 'left core'

class Right(Root):
    level = 'right'
    def before(self):
        return 'right before'

class Both(Left, Right):
    pass

x = Both()
print(x.who(), x.template())
x.level = 'own'
print(x.who())
del x.level
Left.level = 'changed'
print(x.who())
del Left.level
print(x.who())
del Right.level
print(x.who(), [c.__name__ for c in Both.__bases__])
Right().template()
