# A block that is missing.
def f(x):
    if x > 1:
    return x

print(f(2))
print('never')
f(3)
