# goal: the __weakref__ descriptor
# stopped by: runtime
class A:
    pass
LEAKED = []
for look in [lambda: vars(A)['__weakref__'], lambda: A.__weakref__, lambda: A().__weakref__]:
    try:
        LEAKED.append(look())
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
