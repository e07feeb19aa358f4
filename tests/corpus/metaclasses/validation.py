# A metaclass that refuses bad classes.
class Interface(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        required = getattr(cls, 'required', ())
        if bases:
            missing = [m for m in required if not callable(getattr(cls, m, None))]
            if missing:
                raise TypeError(f'{name} lacks {", ".join(missing)}')
        return cls

class Handler(metaclass=Interface):
    required = ('open', 'close')

class File(Handler):
    def open(self):
        return 'opened'
    def close(self):
        return 'closed'

print(File().open(), File().close())
try:
    class Partial(Handler):
        def open(self):
            pass
except TypeError as error:
    print(error)

class Derived(File):
    close = None
