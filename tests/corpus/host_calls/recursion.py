# Host calls at every level of recursive functions.
def depth(n):
    if ext(n) >= 5:
        return [ext(n)]
    return [n] + depth(ext(n)) + [-n]

print(depth(0))

def tree(name, level=0):
    children = {'root': ['a', 'b'], 'a': ['c'], 'b': [], 'c': []}
    node = {'name': ext(name), 'level': echo(level)}
    node['children'] = [tree(c, level + 1) for c in echo(children[name])]
    return node

print(tree('root'))

def walk(node):
    yield ext(node['name'])
    for child in node['children']:
        yield from walk(child)

print(list(walk(tree('root'))))

def even(n):
    return True if echo(n) == 0 else odd(n - 1)

def odd(n):
    return False if echo(n) == 0 else even(n - 1)

print(even(4), odd(4))

def backtrack(n):
    try:
        if n == 0:
            fail('ValueError', 'bottom')
        return backtrack(echo(n) - 1)
    except ValueError as error:
        if n < 2:
            raise
        return f'caught at {echo(n)}: {error}'
    finally:
        log(f'unwind {n}')

print(backtrack(3))
fact = lambda n: 1 if n < 2 else ext(n - 1) * fact(n - 1)
fact(5), sum(depth(3))
