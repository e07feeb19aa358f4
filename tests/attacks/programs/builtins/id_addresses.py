# goal: addresses of trusted objects, for memory attacks
# stopped by: runtime
LEAKED = []
texts = [repr(leak), repr(print), repr(lambda: 0), repr(object()), repr(iter([]))]
LEAKED
