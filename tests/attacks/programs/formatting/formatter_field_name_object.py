# goal: a field name that is no plain string
# stopped by: guard
import string
class S(str):
    def __eq__(self, o):
        return False
    def __hash__(self):
        return 1
    def startswith(self, *a):
        return False
class F(string.Formatter):
    def parse(self, text):
        return [('', S('0.__globals__'), '', None)]
    def format_field(self, value, spec):
        LEAKED.append(value)
        return ''
LEAKED = []
F().format('x', lambda: 0)
LEAKED
