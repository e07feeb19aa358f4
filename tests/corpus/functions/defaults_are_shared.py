# A default is evaluated once, when the function is defined.
log = []

def default(name):
    log.append(name)
    return []

def append(x, into=default('into'), *, also=default('also')):
    into.append(x)
    also.append(-x)
    return into, also

first = append(1)
second = append(2)
print(log, first, first[0] is second[0])
append(3, [])
print(first)

n = 1
def late(x=n, y=lambda: n):
    return x, y()
n = 2
print(late())

fs = []
for i in range(3):
    fs.append(lambda i=i: i)
    fs.append(lambda: i)
[f() for f in fs]
