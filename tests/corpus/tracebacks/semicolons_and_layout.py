# Several statements in a line, continuation lines, long lines, odd layout.
x = 1; y = 0; print(x, y)
if x: z = [x, y]; print(z)
total = x + \
    y + \
    2
print(total)
def f(a, b): return a / b
print(f(1, 2)); print(f(
    3,   4))
long = {'first key of the dictionary': 1, 'second key of the dictionary': 2}['first key of the dictionary'] + f(1, 1) + f(2, 2)
print(long)
w = 5; v = [f(w, 1), f(w,
    y)]; print('never')
