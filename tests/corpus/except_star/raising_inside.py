# What is raised in an except* block joins what was not handled.
def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return [e.message, [shape(x) for x in e.exceptions]]
    return repr(e)

def run():
    try:
        raise ExceptionGroup('eg', [ValueError('v'), KeyError('k'), OSError('o')])
    except* ValueError:
        raise RuntimeError('from value')
    except* KeyError as g:
        raise

try:
    run()
except BaseExceptionGroup as error:
    print(shape(error))

try:
    try:
        raise ExceptionGroup('one', [ValueError('v')])
    except* ValueError as g:
        raise LookupError('new') from g
except (ExceptionGroup, LookupError) as error:
    print(shape(error), shape(error.__cause__))

def swallow():
    for i in range(3):
        try:
            raise ExceptionGroup(f'{i}', [ValueError(i)])
        except* ValueError as g:
            print(g.exceptions[0])
    return 'done'

print(swallow())
for make in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [5]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()])):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__)
run()
