# Two classic data structures with their protocols.
class LRU:
    class Node:
        __slots__ = ('key', 'value', 'prev', 'next')
        def __init__(self, key=None, value=None):
            self.key, self.value = key, value
    def __init__(self, size):
        self.size, self.map = size, {}
        self.head = self.tail = None
        self.head, self.tail = LRU.Node(), LRU.Node()
        self.head.next, self.tail.prev = self.tail, self.head
    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev
    def _front(self, n):
        n.next, n.prev = self.head.next, self.head
        self.head.next.prev = n
        self.head.next = n
    def __getitem__(self, key):
        n = self.map[key]
        self._unlink(n)
        self._front(n)
        return n.value
    def __setitem__(self, key, value):
        if key in self.map:
            self._unlink(self.map[key])
        elif len(self.map) >= self.size:
            old = self.tail.prev
            self._unlink(old)
            del self.map[old.key]
        self.map[key] = n = LRU.Node(key, value)
        self._front(n)
    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.key, n.value
            n = n.next

class Trie(dict):
    END = object()
    def add(self, *words):
        for w in words:
            node = self
            for c in w:
                node = node.setdefault(c, Trie())
            node[Trie.END] = w
        return self
    def words(self):
        for k, v in sorted(self.items(), key=lambda kv: str(kv[0]) if kv[0] is not Trie.END else ''):
            if k is Trie.END:
                yield v
            else:
                yield from v.words()
    def complete(self, prefix):
        node = self
        for c in prefix:
            if c not in node:
                return []
            node = node[c]
        return list(node.words())

c = LRU(2)
c['a'] = 1; c['b'] = 2
print(c['a'], list(c))
c['z'] = 3
print(list(c), sorted(c.map))
t = Trie().add('car', 'cart', 'care', 'dog', 'do')
print(t.complete('car'), t.complete('x'), list(t.words()))
c['b']
