# A local function that calls itself, and two that call each other.
def walk(tree):
    order = []
    def visit(node, depth=0):
        name, *children = node
        order.append('  ' * depth + name)
        for child in children:
            visit(child, depth + 1)
    visit(tree)
    return order

print('\n'.join(walk(('root', ('a', ('b',)), ('c',)))))

def parity(n):
    def even(n):
        return n == 0 or odd(n - 1)
    def odd(n):
        return n != 0 and even(n - 1)
    return even(n)

print(parity(10), parity(7))

def permutations(items):
    result = []
    used = [False] * len(items)
    path = []
    def go():
        if len(path) == len(items):
            result.append(''.join(path))
            return
        for i, item in enumerate(items):
            if not used[i]:
                used[i] = True
                path.append(item)
                go()
                path.pop()
                used[i] = False
    go()
    return result

permutations('abc')
