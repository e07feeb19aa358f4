# goal: native iterators entered again from their own callbacks
# stopped by: kernel
# only: isolated
import itertools
LEAKED = []
class It:
    def __init__(self, depth=0):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        try:
            next(outer)
        except (StopIteration, ValueError, RuntimeError, RecursionError):
            pass
        return self.n
makers = [lambda: itertools.tee(It())[0], lambda: itertools.chain(It(), It()), lambda: itertools.islice(It(), 2), lambda: itertools.groupby(It()), lambda: zip(It(), It()),
          lambda: map(max, It(), It()), lambda: itertools.cycle(It()), lambda: itertools.zip_longest(It(), It()), lambda: enumerate(It()), lambda: filter(None, It()),
          lambda: itertools.accumulate(It()), lambda: itertools.pairwise(It()), lambda: itertools.product(It(), repeat=1), lambda: itertools.compress(It(), It()), lambda: itertools.starmap(max, It())]
for make in makers:
    outer = iter([])
    try:
        outer = make()
        for _ in range(5):
            next(outer)
    except (StopIteration, ValueError, TypeError, RuntimeError):
        pass
LEAKED
