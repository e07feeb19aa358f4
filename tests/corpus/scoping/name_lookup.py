# Local, enclosing, global, builtin.
x = 'global'

def outer():
    x = 'enclosing'
    def inner():
        return x
    def shadow():
        x = 'local'
        return x
    def use_global():
        global x
        return x
    return inner(), shadow(), use_global(), x

print(outer(), x)

def builtin_shadow():
    len = lambda x: 'my len'
    return len([1])

print(builtin_shadow(), len([1]))
len_before = len
len = lambda x: 'module len'
print(len([1, 2]))
del len
print(len([1, 2]), len is len_before)
print(sum([1]), max(1, 2))

def later():
    return defined_later() + constant

def defined_later():
    return 1

constant = 41
print(later())
id, list_, type_ = 5, list, type
print(id)
del id
print(callable(id))

def arguments(print=print, x=x):
    print('param', x)

arguments()
arguments(x='given')
try:
    undefined
except NameError as error:
    print(error, error.name)
undefined_function(1)
