# Operators between types that do not mix.
values = [1, 1.5, 'a', b'b', [1], (1,), {1: 1}, {1}, None, len]
names = ['int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'None', 'builtin']
import operator

ops = [('+', operator.add), ('-', operator.sub), ('*', operator.mul), ('/', operator.truediv), ('<', operator.lt), ('@', operator.matmul), ('|', operator.or_), ('**', operator.pow), ('%', operator.mod)]
messages = {}
for symbol, op in ops:
    for a, an in zip(values, names):
        for b, bn in zip(values, names):
            try:
                op(a, b)
            except TypeError as error:
                messages.setdefault(str(error), []).append((an, bn))
            except Exception as error:
                messages.setdefault(f'{type(error).__name__}: {error}', []).append((an, bn))
for text in sorted(messages)[::19]:
    print(text, len(messages[text]))
for bad in ('-"a"', '~1.5', '+[]', 'not 1 + []', '"a" in 5', '1 in "abc"', '[1] in {1}', '"a" + 1', '1 + "a"', '[] + ()', 'None + 1', 'None < None', '{} + {}', 'len - 1', '1 is not "a" < 2'):
    try:
        print(bad, eval(bad))
    except TypeError as error:
        print(bad, '|', error)
[1, 2] - [1]
