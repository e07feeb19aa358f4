# Two leading underscores are mangled with the class's name.
class Base:
    def __init__(self):
        self.__secret = 'base'
    def reveal(self):
        return self.__secret
    def __helper(self):
        return 'base helper'
    def call(self):
        return self.__helper()

class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__secret = 'derived'
    def both(self):
        return self.__secret, self._Base__secret
    def __helper(self):
        return 'derived helper'

d = Derived()
print(d.reveal(), d.both(), d.call(), sorted(vars(d)))
try:
    d.__secret
except AttributeError as error:
    print(error)

class _Lead:
    __x = 1
    def get(self, __x=2):
        return self.__x, __x

print(_Lead().get(), _Lead._Lead__x)
d._Derived__helper()
