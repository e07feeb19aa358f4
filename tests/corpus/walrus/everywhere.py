# := in conditions, calls, subscripts, slices, comprehensions, lambdas, defaults.
data = [5, 12, 7]
if (n := len(data)) > 2:
    print('long', n)
print(f(1) if (f := lambda x: x + 1) else 0, (y := 5) + y, y)
print(data[(i := 1)], data[i:(j := 2)], (a := (b := 3)) + b)
def g(x=(d := 10), *, k=(e := 20)):
    return x, k
print(g(), d, e, [z := 1, z + 1], {(w := 'key'): w * 2}, (p := 1, p + 1))
it = iter([3, 2, 1, 0, 9])
while (v := next(it)):
    print(v, end=' ')
print(v)
print([last := x for x in 'abc'], last, any((hit := x) > 6 for x in data), hit, all((miss := x) > 6 for x in data), miss)
h = lambda: (inner := 3) * inner
print(h(), 'inner' in globals())
def scope():
    if (local := 1):
        pass
    def nested():
        nonlocal local
        return (local := local + 1)
    return nested(), local
print(scope())
x = (y := 1, 2)
print(x, y, not (q := 0), q, (r := None) is None)
print(len(s := 'abc'), s, max(m := [1, 2]), m)
assert (t := 5) == 5, (u := 'unused')
'u' in globals(), t
