# A method taken from an instance remembers it.
class Stack:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
        return len(self.items)
    def pop(self):
        return self.items.pop()

s = Stack()
push, pop = s.push, s.pop
print([push(c) for c in 'xyz'], pop(), s.items)
print(s.push == s.push, s.push is s.push, Stack().push == s.push)
print(s.push.__name__, s.push.__self__ is s)
print(list(map(Stack().push, 'ab')))
add = [].append
add(1)
print(add.__self__, add.__name__)
print(sorted('bCa', key=str.lower), list(map(str.upper, 'ab')))
s.push = lambda x: f'instance {x}'
print(s.push(1), len(s.items), push(9))
upper = 'text'.upper
upper()
