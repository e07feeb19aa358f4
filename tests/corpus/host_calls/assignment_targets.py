# Host calls inside targets: subscripts, slices, attributes, augmented, unpacking, del.
class Box:
    pass

box, l, d = Box(), [0, 0, 0, 0], {}
l[ext(0)] = ext(9)
l[ext(1):ext(2)] = echo([7, 7])
d[ext('a')] = d[ext('b')] = ext(1)
box.x, l[ext(-1)], *d[ext('r')] = echo([1, 2, 3, 4])
print(l, d, box.x)
l[ext(0)] += ext(100)
d[ext('a')] -= ext(1)
box.x *= ext(1)
print(l, d, box.x)
echo(box.x)
def get():
    log('get box')
    return box
get().y = ext(5)
get().y += ext(1)
get().z = z = ext(2)
print(vars(box), z)
del l[ext(0)], d[ext('b')]
del l[ext(-1):ext(0)], get().y
print(l, d, vars(box))
(a, (b, *c)), e = echo((1, (2, 3, 4))), ext(0)
for l[ext(0)] in echo([5, 6]):
    log(l[1])
with_target = [w for w, in echo([(1,), (2,)])]
i = j = ext(1)
x: int = ext(i)
a, b, c, e, l, with_target, x, j
