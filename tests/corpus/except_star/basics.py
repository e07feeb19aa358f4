# except* splits a group by type; the rest goes on.
def run(*errors):
    try:
        raise ExceptionGroup('group', list(errors))
    except* ValueError as g:
        print('values', [str(e) for e in g.exceptions])
    except* (KeyError, IndexError) as g:
        print('lookups', [repr(e) for e in g.exceptions])
    else:
        print('never with a group')
    finally:
        print('finally')

run(ValueError('a'), KeyError('k'), ValueError('b'), IndexError('i'))
try:
    run(ValueError('a'), TypeError('t'))
except ExceptionGroup as rest:
    print('left', rest, rest.exceptions)
try:
    raise ValueError('naked')
except* ValueError as g:
    print(type(g).__name__, repr(g.message), g.exceptions)
try:
    pass
except* ValueError:
    print('no')
else:
    print('else')
run(OSError('uncaught'), ValueError('c'))
