# goal: other spellings of the three argument form
# stopped by: classes
import functools
LEAKED = []
namespace = {'__del__': lambda self: None}
for make in [
    lambda: type(*('A', (), namespace)),
    lambda: functools.partial(type, 'A')((), namespace),
    lambda: list(map(type, ['A'], [()], [namespace]))[0],
    lambda: functools.reduce(lambda a, b: type(a, (), b), ['A', namespace]),
    lambda: type(type('M', (type,), {}))('A', (), namespace),
    lambda: type('M', (type,), {})('A', (), namespace),
]:
    try:
        c = make()
        if hasattr(c, '__del__'):
            LEAKED.append('ESCAPED: class with __del__')
    except Exception:
        pass
LEAKED
