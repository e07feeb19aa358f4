# goal: keyword arguments of exceptions, with odd objects
# stopped by: runtime
LEAKED = []
for make in [lambda: AttributeError('x', name=5, obj=print), lambda: NameError('x', name=leak), lambda: ImportError('x', name=5, path='/'), lambda: StopIteration(leak)]:
    try:
        raise make()
    except Exception as e:
        LEAKED.append(e)
raise AttributeError('x', name=5, obj=leak)
LEAKED
