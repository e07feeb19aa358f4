# goal: os._wrap_close's initialiser holds the globals of os
# stopped by: guard
LEAKED = [c.__init__.__globals__ for c in object.__subclasses__() if c.__name__ == '_wrap_close']
LEAKED
