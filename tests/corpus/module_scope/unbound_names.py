# A module level name without a value is a NameError with its own words.
try:
    print(never_set)
except NameError as error:
    print(type(error).__name__, error)
if False:
    sometimes = 1
try:
    sometimes
except NameError as error:
    print(type(error).__name__, error)
value = 1
del value
for action in ('value', 'value += 1', 'del value', 'value.x', '(lambda: value)()'):
    try:
        exec(action)
    except NameError as error:
        print(action, '|', type(error).__name__, error)
try:
    value += 1
except NameError as error:
    print(type(error).__name__, error)
try:
    del value
except NameError as error:
    print(type(error).__name__, error)
print = print
len = len
print(len('builtin'))
del len
print(len('builtin again'))
max = lambda *a: 'mine'
print(max(1, 2))
del max
print(max(1, 2))
try:
    for x in undefined_iterable:
        pass
except NameError as error:
    print(error)
try:
    [y for y in 'ab' if y == z_undefined]
except NameError as error:
    print(error)
x
