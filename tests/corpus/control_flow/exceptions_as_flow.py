# Retries, guards and early exits with exceptions.
class Retry(Exception):
    pass

def unreliable(state):
    state['tries'] += 1
    if state['tries'] < 3:
        raise Retry(state['tries'])
    return 'finally worked'

def retry(f, *args, limit=5):
    for attempt in range(limit):
        try:
            return f(*args)
        except Retry as error:
            print('retry after', error)
        else:
            print('not reached')
    raise RuntimeError('gave up')

print(retry(unreliable, {'tries': 0}))

class Found(Exception):
    pass

def search(grid, wanted):
    try:
        for y, row in enumerate(grid):
            for x, cell in enumerate(row):
                if cell == wanted:
                    raise Found(x, y)
    except Found as hit:
        return hit.args
    return None

print(search(['abc', 'def'], 'f'), search(['abc'], 'z'))

def to_int(text, default=None):
    try:
        return int(text)
    except ValueError:
        return default
    except TypeError:
        return -1

print([to_int(x) for x in ('5', 'x', None, 2.9, ' 7 ', '1_000', '٣')])
retry(unreliable, {'tries': -10}, limit=2)
