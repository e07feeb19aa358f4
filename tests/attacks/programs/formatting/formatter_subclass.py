# goal: a subclass of Formatter whose hooks receive objects
# stopped by: guard
import string
class F(string.Formatter):
    def format_field(self, value, spec):
        LEAKED.append(value)
        return ''
    def convert_field(self, value, conversion):
        LEAKED.append(value)
        return value
LEAKED = []
F().format('{0.__globals__}', lambda: 0)
LEAKED
