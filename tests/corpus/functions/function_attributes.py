# Functions are objects: attributes, names, docs, identity.
def counter():
    """Count calls."""
    counter.calls += 1
    return counter.calls

counter.calls = 0
counter()
counter()
print(counter.calls, counter.__name__, counter.__doc__, counter.__qualname__)
counter.__name__ = 'renamed'
counter.__doc__ = None
print(counter.__name__, counter.__doc__)
counter.extra = [1]
print(hasattr(counter, 'extra'), hasattr(counter, 'other'), getattr(counter, 'other', 'default'))
del counter.extra
try:
    counter.extra
except AttributeError as error:
    print(error)

def outer():
    def inner():
        pass
    return inner

print(outer().__qualname__, outer() == outer(), callable(outer))
table = {counter: 'a', outer: 'b'}
table[outer]
