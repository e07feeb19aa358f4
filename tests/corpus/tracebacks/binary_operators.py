# The operator and its operands are marked.
values = {'a': [1, 2], 'b': {'c': None}}

def compute(x):
    first = x['a'][0] + len(x['a']) * 2
    print(first)
    return first + x['b']['c'] * 3 - 1

print(values['a'][1] ** 2 / 4)
compute(values)
