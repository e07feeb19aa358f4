# Assigning to what cannot be assigned.
data = {'a': 1}
print(data)
def f():
    return 1
f() = 5
print('never')
