# Methods of the metaclass are the class's own: length, items, iteration, attributes.
class Meta(type):
    def __iter__(cls):
        return iter(cls.members)
    def __len__(cls):
        return len(cls.members)
    def __getitem__(cls, name):
        return cls.members[name]
    def __contains__(cls, name):
        return name in cls.members
    def __repr__(cls):
        return f'<{cls.__name__} with {len(cls)}>'
    def __getattr__(cls, name):
        if name in cls.members:
            return cls.members[name]
        raise AttributeError(f'{cls.__name__} has no {name}')
    @property
    def first(cls):
        return next(iter(cls))

class Colors(metaclass=Meta):
    members = {'red': 1, 'green': 2}

print(list(Colors), len(Colors), Colors['red'], 'blue' in Colors, Colors, Colors.green, Colors.first)
try:
    Colors().first
except AttributeError as error:
    print(error)
Colors.members['blue'] = 3
print(Colors.blue, bool(Colors))
Colors.black
