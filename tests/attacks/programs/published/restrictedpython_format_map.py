# goal: RestrictedPython before 5.4: format and format_map of str
# stopped by: guard
class G(dict):
    def __getitem__(self, key):
        return (lambda: 0)
LEAKED = ['ESCAPED: ' + '{x.__globals__[__builtins__]}'.format_map(G())]
LEAKED
