# goal: calls by decorators only
# stopped by: guard
@eval
@'print.__self__'.format
class X:
    pass
LEAKED = [X]
LEAKED
