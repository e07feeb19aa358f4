# Arguments are passed by reference; rebinding is local.
def change(lst, dct, number, text):
    lst.append(1)
    dct['k'] = lst
    number += 1
    text += '!'
    lst = ['new']
    return lst, number, text

a, b, n, s = [], {}, 1, 'x'
print(change(a, b, n, s))
print(a, b, n, s, b['k'] is a)

def extend(x):
    x += [3]
    return x

def grow(t):
    t += (3,)
    return t

l, t = [1, 2], (1, 2)
print(extend(l), l, grow(t), t)

def clear_kwargs(**kw):
    kw.clear()
    return kw

d = {'a': 1}
clear_kwargs(**d), d
