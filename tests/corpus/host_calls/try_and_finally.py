# Host calls, and their failures, in each clause of try.
def run(kind):
    trace = []
    try:
        trace.append(ext(0))
        if kind:
            fail(kind, f'made {kind}')
        trace.append('no failure')
    except (ValueError, KeyError) as error:
        trace.append(ext(str(error)))
    except OSError:
        trace.append(echo('os'))
        raise
    else:
        trace.append(ext('else'))
    finally:
        trace.append(ext('finally'))
        log(trace)
    return trace

print(run(None))
print(run('ValueError'))
print(run('KeyError'))
for kind in ('OSError', 'ZeroDivisionError'):
    try:
        run(kind)
    except Exception as error:
        print(type(error).__name__, error)

def returns():
    try:
        return ext('returned')
    finally:
        log('after return value')

def overrides():
    try:
        fail('ValueError', 'lost')
    finally:
        return ext('override')

def loops():
    for i in range(4):
        try:
            if ext(i) == 2:
                continue
            if ext(i) == 3:
                break
            log(i)
        finally:
            log(f'fin {i}')
    return i

print(returns(), overrides(), loops())
try:
    fail('KeyError', 'first')
except KeyError:
    fail('RuntimeError', ext('second'))
