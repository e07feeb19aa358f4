# Calling builtins and methods wrongly.
class K:
    def m(self, a):
        return a

calls = {
    'len()': lambda: len(), 'len(1, 2)': lambda: len([1], [2]), 'int("a")': lambda: int('a'), 'K().m()': lambda: K().m(), 'K.m(1)': lambda: K.m(1),
    'K(1)': lambda: K(1), '"a".join(1)': lambda: 'a'.join(1), '[].append()': lambda: [].append(), '{}.get()': lambda: {}.get(), '5()': lambda: (5)(),
    '"abc"()': lambda: 'abc'(), 'None()': lambda: None(), '[1]("x")': lambda: [1]('x'), 'str.upper()': lambda: str.upper(), 'str.upper(5)': lambda: str.upper(5),
    'list.append([], 1, 2)': lambda: list.append([], 1, 2), '"a".replace("b")': lambda: 'a'.replace('b'), 'print(x=1)': lambda: print(x=1),
    'sorted()': lambda: sorted(), 'dict(1)': lambda: dict(1), 'zip(1)': lambda: zip(1), '"x".split(1)': lambda: 'x'.split(1), 'isinstance(1)': lambda: isinstance(1),
    'max(1)': lambda: max(1), 'round()': lambda: round(), 'range()': lambda: range(), '[].pop("a")': lambda: [].pop('a'), '{}.update(1, 2)': lambda: {}.update(1, 2),
    'set().add()': lambda: set().add(), '"{}".format()': lambda: '{}'.format(), 'getattr()': lambda: getattr(), 'f"{5:s}"': lambda: f'{5:s}',
}
for text, call in calls.items():
    try:
        print(text, call())
    except Exception as error:
        print(text, '|', type(error).__name__, error)
K().m(1, 2)
