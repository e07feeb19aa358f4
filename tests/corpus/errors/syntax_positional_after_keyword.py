# Positional argument after a keyword argument.
def f(a, b):
    return a + b

print(f(1, 2))
print(f(a=1, 2))
f(1, 2)
