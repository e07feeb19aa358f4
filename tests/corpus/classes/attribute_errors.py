# What a missing or wrong attribute says.
class Thing:
    x = 1
    def method(self):
        return self.missing

t = Thing()
tests = [
    lambda: t.nothing,
    lambda: Thing.nothing,
    lambda: t.method(),
    lambda: delattr(t, 'x'),
    lambda: 'abc'.nothing,
    lambda: None.something,
    lambda: (1).real.foo,
    lambda: [].push(1),
    lambda: setattr(1, 'x', 2),
    lambda: setattr('abc', 'upper', 2),
    lambda: setattr(object(), 'x', 2),
    lambda: getattr(t, 5),
    lambda: len.nothing,
]
for test in tests:
    try:
        print('no error', test())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    t.nothing
except AttributeError as error:
    print(error.name)
None.upper()
