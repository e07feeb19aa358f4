# goal: scopes in which eval might run unguarded
# stopped by: guard
class A:
    x = eval('print.__self__')
LEAKED = [A.x]
LEAKED
