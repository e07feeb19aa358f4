# goal: the parser hook supplies field names
# stopped by: guard
import string
class F(string.Formatter):
    def parse(self, text):
        return [('', '0.__globals__', '', None)]
    def format_field(self, value, spec):
        LEAKED.append(value)
        return ''
LEAKED = []
F().format('x', lambda: 0)
LEAKED
