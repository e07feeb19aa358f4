# copy honours __copy__ and __deepcopy__.
import copy

class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.parent = parent
        self.children = []
    def __copy__(self):
        print('copy')
        new = Node(self.value)
        new.children = self.children
        return new
    def __deepcopy__(self, memo):
        print('deepcopy', self.value)
        new = Node(copy.deepcopy(self.value, memo))
        memo[id(self)] = new
        new.children = copy.deepcopy(self.children, memo)
        return new

root = Node('root')
root.children.append(Node([1, 2], root))
a, b = copy.copy(root), copy.deepcopy(root)
root.children[0].value.append(3)
print(a.children[0].value, b.children[0].value, a.children is root.children)

class Unhooked(Node):
    __copy__ = __deepcopy__ = None

u = Unhooked('leaf')
print(copy.copy(u).value, copy.deepcopy(u).children is u.children)

class Plain:
    def __init__(self):
        self.items = [1]

p = Plain()
q, r = copy.copy(p), copy.deepcopy(p)
p.items.append(2)
q.items, r.items, type(r) is Plain
