# A subclass's reflected method goes first; NotImplemented passes on.
class A:
    name = 'A'
    def __add__(self, o):
        return f'{self.name}.add'
    def __radd__(self, o):
        return f'{self.name}.radd'
    def __sub__(self, o):
        print('A.sub', end=' ')
        return NotImplemented
    def __eq__(self, o):
        print('eq', self.name, end=' ')
        return NotImplemented
    __hash__ = None

class B(A):
    name = 'B'
    def __radd__(self, o):
        return f'{self.name}.radd!'
    def __rsub__(self, o):
        return 'B.rsub'

a, b = A(), B()
print(a + b, b + a, a + a, 1 + a, (1,) + b)
print(a - b)
try:
    a - a
except TypeError as error:
    print(error)
print(a == b)
print(a == 1, a != a)
print([1] + a)
1 - b
