# Every way through try/except/else/finally.
def run(action):
    trace = []
    try:
        trace.append('try')
        if action == 'raise':
            raise ValueError('v')
        if action == 'return':
            return trace
        if action == 'other':
            raise KeyError('k')
    except ValueError:
        trace.append('except')
    else:
        trace.append('else')
    finally:
        trace.append('finally')
        print(action, trace)
    trace.append('end')
    return trace

print(run('none'))
print(run('raise'))
print(run('return'))
try:
    run('other')
except KeyError as error:
    print('out', error)

def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print('body', i)
        finally:
            print('finally', i)
    else:
        print('never')
    return i

print(loop())

def else_raises():
    try:
        pass
    except ValueError:
        print('not here')
    else:
        raise ValueError('from else')
    finally:
        print('still')

else_raises()
