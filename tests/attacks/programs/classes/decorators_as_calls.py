# goal: calls by decorators only
# stopped by: runtime
@eval
@'print.__self__'.format
class X:
    pass
LEAKED = [X]
LEAKED
