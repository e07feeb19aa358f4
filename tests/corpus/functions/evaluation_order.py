# Operands are evaluated left to right, targets after values.
def t(x):
    print(x, end=' ')
    return x

t(1) + t(2) * t(3) - t(4)
print()
d = {t('k1'): t('v1'), t('k2'): t('v2')}
print()

class Holder:
    def __setitem__(self, key, value):
        print('set', key, value, end=' ')

h = Holder()
h[t('i')] = h[t('j')] = t('value')
print()

def f(*args, **kwargs):
    return args, kwargs

(lambda: t(f))  # never called
print(f(t(1), *[t(2)], a=t(3), **{'b': t(4)}))
t(1) < t(0) < t(5)
print()
t(0) or t('') or t('last') and t('and')
print()
(t('body') if t('cond') else t('else'))
print()
x = [t(1), t(2)][t(1) - t(0)]
print()
x
