# goal: the dict of a class, which the scopes of PEP 695 hold in a hidden variable, by what lists variables
# stopped by: runtime
# needs: 3.12
class A:
    kept = 1
    type Here = [locals(), vars(), dir(), kept]
    type There = [(lambda: locals())(), [locals() for _ in 'x'], eval('locals()'), eval('vars()')]
class B[T: [locals(), vars(), T]]:
    def method[U: (locals(), T)](self):
        return [locals() for _ in 'x']
    type Inner[V: locals()] = (locals(), V)
LEAKED = []
for seen in A.Here.__value__[:2]:
    for name in seen:
        if name not in ('kept',):
            LEAKED.append('ESCAPED: ' + name)
    try:
        seen['__classdict__']['__del__'] = lambda self: leak('ESCAPED by a finaliser')
        A()
    except KeyError:
        pass
LEAKED += [A.There.__value__, B.__type_params__[0].__bound__, B.Inner.__value__, B.Inner.__type_params__[0].__bound__]
LEAKED += [B.method.__type_params__[0].__constraints__]
LEAKED
