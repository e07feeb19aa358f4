# Groups inside groups keep their shape through a split.
inner = ExceptionGroup('inner', [ValueError(1), TypeError(2)])
outer = ExceptionGroup('outer', [inner, ValueError(3), KeyError('k')])

def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return {e.message: [shape(x) for x in e.exceptions]}
    return repr(e)

match_, rest = outer.split(ValueError)
print(shape(match_))
print(shape(rest))
print(shape(outer.subgroup(lambda e: isinstance(e, (TypeError, KeyError)))))
print(outer.subgroup(OSError), outer.split(OSError)[0])
try:
    raise outer
except* TypeError as g:
    print('type', shape(g))
except* ValueError as g:
    print('value', shape(g))
except* KeyError as g:
    print('key', shape(g))
print(shape(outer.derive([OSError('new')])))
print(str(outer), repr(inner), inner.args)
raise outer
