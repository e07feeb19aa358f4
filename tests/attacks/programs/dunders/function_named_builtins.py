# goal: a function or class whose name is __builtins__
# stopped by: admit
def __builtins__():
    pass
class __build_class__:
    pass
LEAKED = [__builtins__]
LEAKED
