# goal: the native type of classes, about which abstract classes and singledispatch ask a guest's __subclasscheck__
# stopped by: classes
import abc
import functools
LEAKED = []
def ask(cls, other):
    if other is not type and type(other) is type and other.__name__ in ('type', 'ABCMeta', 'attrgetter'):
        LEAKED.append(other)
    return False
def later():
    M = type('M', (type,), {})
    setattr(M, '__subcl' + 'asscheck__', ask)
    return M
def later_in_a_mixin():
    Mixin = type('Mixin', (), {})
    M = type('M', (Mixin, type), {})
    type.__setattr__(Mixin, '__subcl' + 'asscheck__', ask)
    return M
def in_namespace():
    return type('M', (type,), {'__subcl' + 'asscheck__': ask})
def abstract():
    M = type('M', (abc.ABCMeta,), {})
    setattr(M, '__subcl' + 'asscheck__', ask)
    return M
for make in [later, later_in_a_mixin, in_namespace, abstract]:
    try:
        G = make()('G', (), {})
        dispatch = functools.singledispatch(lambda value: value)
        dispatch.register(G, lambda value: None)
        dispatch(int)
        A = abc.ABCMeta('A', (), {})
        A.register(G)
        isinstance(int, A)
        isinstance(int, G)
    except Exception as error:
        leak(error)
LEAKED
