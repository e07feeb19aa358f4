# goal: compile an ast tree that no check has seen
# stopped by: imports
import ast
tree = ast.parse('__import__("os")', mode='eval')
LEAKED = [eval(compile(tree, 'x', 'eval'))]
LEAKED
