# A non-data descriptor that replaces itself on the instance.
class lazy:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        value = self.f(obj)
        setattr(obj, self.name, value)
        return value

class Report:
    def __init__(self, rows):
        self.rows = rows
    @lazy
    def total(self):
        print('computing')
        return sum(self.rows)

r = Report([1, 2, 3])
print(r.total, r.total, sorted(vars(r)))
r.rows.append(10)
print(r.total)
del r.total
print(r.total)

class bound:
    """A method by hand."""
    def __init__(self, f):
        self.f = f
    def __get__(self, obj, owner):
        return lambda *args: self.f(obj if obj is not None else owner.__name__, *args)

class X:
    @bound
    def who(self, suffix):
        return f'{self if isinstance(self, str) else "instance"}{suffix}'

X.who('?'), X().who('!')
