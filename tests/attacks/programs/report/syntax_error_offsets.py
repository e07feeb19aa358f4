# goal: the same with numbers beyond any range
# stopped by: runtime
LEAKED = []
e = SyntaxError('m', ('f', 1, 10**9, 'x' * 10, 1, 10**9))
raise e

LEAKED
