# goal: calls without parentheses: decorators over lambdas
# stopped by: names
@exec
@input
class X:
    pass
LEAKED = ['ESCAPED: input() ran']
LEAKED
