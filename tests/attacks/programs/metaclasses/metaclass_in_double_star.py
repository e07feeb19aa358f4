# goal: the metaclass keyword hidden in ** arguments
# stopped by: classes
def meta(name, bases, namespace):
    LEAKED.append(namespace)
    return int
LEAKED = []
class A(**{'metaclass': meta}):
    pass
LEAKED = ['ESCAPED: hidden key ' + k for n in LEAKED for k in n if k.startswith('.')]
LEAKED
