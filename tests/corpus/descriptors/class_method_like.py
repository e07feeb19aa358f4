# A descriptor that works on the class and on the instance alike.
class hybrid:
    def __init__(self, f):
        self.f = f
    def __get__(self, obj, owner):
        def call(*args, **kwargs):
            return self.f(owner, obj, *args, **kwargs)
        return call

class Query:
    table = 'rows'
    def __init__(self, where=None):
        self.where = where
    @hybrid
    def build(cls, self, limit=0):
        text = f'from {cls.table}'
        if self is not None and self.where:
            text += f' where {self.where}'
        return text + (f' limit {limit}' if limit else '')

class Users(Query):
    table = 'users'

print(Query.build(), '|', Users.build(limit=3), '|', Users('age>3').build())

class counted:
    """Counts how often each instance is asked."""
    def __init__(self):
        self.seen = {}
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, obj, owner):
        self.seen[obj.tag] = self.seen.get(obj.tag, 0) + 1
        return self.seen[obj.tag]

class Tagged:
    hits = counted()
    def __init__(self, tag):
        self.tag = tag

a, b = Tagged('a'), Tagged('b')
a.hits, a.hits, b.hits
print(a.hits, b.hits)
Tagged.hits
