# A recursive descent parser with precedence, variables and functions.
import math

class ParseError(Exception):
    pass

class Parser:
    def __init__(self, text):
        self.text, self.pos = text, 0
    def peek(self):
        while self.pos < len(self.text) and self.text[self.pos] == ' ':
            self.pos += 1
        return self.text[self.pos] if self.pos < len(self.text) else None
    def take(self, chars):
        if (c := self.peek()) is not None and c in chars:
            self.pos += 1
            return c
    def expect(self, c):
        if not self.take(c):
            raise ParseError(f'expected {c!r} at {self.pos}, found {self.peek()!r}')
    def expr(self):
        value = self.term()
        while op := self.take('+-'):
            other = self.term()
            value = ('add' if op == '+' else 'sub', value, other)
        return value
    def term(self):
        value = self.factor()
        while op := self.take('*/'):
            value = ({'*': 'mul', '/': 'div'}[op], value, self.factor())
        return value
    def factor(self):
        if self.take('-'):
            return 'neg', self.factor()
        base = self.atom()
        return ('pow', base, self.factor()) if self.take('^') else base
    def atom(self):
        if self.take('('):
            inner = self.expr()
            self.expect(')')
            return inner
        c, start = self.peek(), self.pos
        while self.pos < len(self.text) and (self.text[self.pos].isalnum() or self.text[self.pos] == '.'):
            self.pos += 1
        word = self.text[start:self.pos]
        if not word:
            raise ParseError(f'unexpected {c!r}')
        return float(word) if word[0].isdigit() else ('call', word, self.atom()) if self.peek() == '(' else ('var', word)

OPS = {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'div': lambda a, b: a / b, 'pow': pow, 'neg': lambda a: -a}
def run(node, env):
    match node:
        case float():
            return node
        case 'var', name:
            return env[name]
        case 'call', name, arg:
            return getattr(math, name)(run(arg, env))
        case op, *args:
            return OPS[op](*(run(a, env) for a in args))

for text in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-x ^ 2', 'sqrt(16) + x', '1 / (x - 5)', '2 +', '(1', 'nope', '3 $ 4'):
    try:
        print(text, '=', run(Parser(text).expr(), {'x': 5}))
    except (ParseError, KeyError, ZeroDivisionError) as error:
        print(text, '|', type(error).__name__, error)
Parser('1 + 2 * y').expr()
