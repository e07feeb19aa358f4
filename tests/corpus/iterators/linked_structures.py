# Iterators over linked lists, trees and graphs.
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class Linked:
    def __init__(self, *values):
        self.head = None
        for v in reversed(values):
            self.head = Node(v, self.head)
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def reverse(self):
        prev = None
        node = self.head
        while node:
            node.next, prev, node = prev, node, node.next
        self.head = prev
        return self

print(list(Linked(1, 2, 3)), list(Linked(1, 2, 3).reverse()), list(Linked()), max(Linked(4, 9, 2)))

class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def insert(self, v):
        side = 'left' if v < self.value else 'right'
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(v))
        else:
            child.insert(v)
        return self
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
    def __len__(self):
        return 1 + sum(len(c) for c in (self.left, self.right) if c is not None)

t = Tree(5)
for v in (3, 8, 1, 4, 9):
    t.insert(v)
print(list(t), len(t), 4 in t, 7 in t)

def bfs(graph, start):
    queue, seen = [start], {start}
    while queue:
        node = queue.pop(0)
        yield node
        for n in graph.get(node, ()):
            if n not in seen:
                seen.add(n)
                queue.append(n)

list(bfs({'a': 'bc', 'b': 'd', 'c': 'd', 'd': 'ae'}, 'a'))
