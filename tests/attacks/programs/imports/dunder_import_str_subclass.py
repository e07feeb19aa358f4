# goal: a module name that lies about itself
# stopped by: imports
class S(str):
    def __eq__(self, other):
        return other == 'math'
    def __hash__(self):
        return hash('math')
LEAKED = [__import__(S('os'))]
LEAKED
