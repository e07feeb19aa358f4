# Nested managers commit or roll back.
class Transaction:
    def __init__(self, store):
        self.store = store
    def __enter__(self):
        self.saved = dict(self.store)
        return self.store
    def __exit__(self, kind, error, tb):
        if kind is None:
            print('commit', sorted(self.store.items()))
            return False
        self.store.clear()
        self.store.update(self.saved)
        print('rollback', kind.__name__)
        return issubclass(kind, ValueError)

db = {'a': 1}
with Transaction(db) as t:
    t['b'] = 2
with Transaction(db) as t:
    t['c'] = 3
    raise ValueError('forget it')
print(db)
with Transaction(db) as outer:
    outer['d'] = 4
    with Transaction(db) as inner:
        inner['e'] = 5
        int('x')
    print('inner gone, outer goes on', sorted(db))
with Transaction(db) as t:
    t.clear()
    raise LookupError('not swallowed')
