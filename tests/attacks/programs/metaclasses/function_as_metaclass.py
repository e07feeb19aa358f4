# goal: what a metaclass that is a plain function is handed
# stopped by: classes
LEAKED = []
def meta(name, bases, namespace, **kw):
    LEAKED.append([name, bases, namespace, kw])
    return int
class A(metaclass=meta):
    pass
LEAKED = ['ESCAPED: hidden key ' + k for k in LEAKED[0][2] if k.startswith('.')]
LEAKED
