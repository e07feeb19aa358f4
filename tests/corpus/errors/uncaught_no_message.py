# Exceptions without a message, and with odd ones.
class Empty(Exception):
    pass

class Multi(Exception):
    def __str__(self):
        return 'first line\nsecond line'

for error in (Empty(), Multi(), KeyError(), KeyError(''), ValueError(None), ValueError(''), TypeError(['list']), OSError(), OSError(5), OSError(1, 'two'), StopIteration(), Exception(1, 'a', None)):
    print(type(error).__name__, repr(str(error)), repr(error), error.args)

raise Empty
