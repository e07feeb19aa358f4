# Behaviour assembled from small classes.
class Comparable:
    def __eq__(self, other):
        return self.key() == other.key()
    def __lt__(self, other):
        return self.key() < other.key()
    def __hash__(self):
        return hash(self.key())

class Printable:
    fields = ()
    def __repr__(self):
        inside = ', '.join(f'{f}={getattr(self, f)!r}' for f in self.fields)
        return f'{type(self).__name__}({inside})'

class Serializable:
    def to_dict(self):
        return {f: getattr(self, f) for f in self.fields}
    @classmethod
    def from_dict(cls, data):
        obj = cls.__new__(cls)
        for f in cls.fields:
            setattr(obj, f, data[f])
        return obj

class Version(Comparable, Printable, Serializable):
    fields = ('major', 'minor')
    def __init__(self, text):
        self.major, self.minor = map(int, text.split('.'))
    def key(self):
        return self.major, self.minor

versions = [Version(t) for t in ('1.10', '1.9', '0.12', '1.9')]
print(sorted(versions), max(versions), len(set(versions)))
clone = Version.from_dict(versions[0].to_dict())
print(clone, clone == versions[0], clone is versions[0])
Version.from_dict({'major': 1})
