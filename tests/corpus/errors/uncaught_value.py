# Conversion of bad input with a chained explanation.
class ParseError(ValueError):
    def __init__(self, line, reason):
        super().__init__(f'line {line}: {reason}')
        self.line = line

def parse(text):
    out = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            name, value = line.split('=')
            out.append((name.strip(), int(value)))
        except ValueError as error:
            raise ParseError(number, error) from error
    return out

print(parse('a=1\nb = 2'))
try:
    parse('a=1\nb')
except ParseError as error:
    print(error, error.line, type(error.__cause__).__name__)
parse('a=1\nb=2\nc=three')
