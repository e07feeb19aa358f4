# goal: singledispatch's register evaluates annotations
# stopped by: guard
import functools
@functools.singledispatch
def f(x):
    pass
@f.register
def _(x: 'print.__self__'):
    pass
LEAKED = [f.registry]
LEAKED
