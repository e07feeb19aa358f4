# A base class is told of its subclasses, with keyword arguments.
class Plugin:
    plugins = {}
    def __init_subclass__(cls, *, name=None, abstract=False, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.label = name or cls.__name__.lower()
        if not abstract:
            Plugin.plugins[cls.label] = cls
    def run(self):
        raise NotImplementedError(self.label)

class Text(Plugin, abstract=True):
    def run(self):
        return f'{self.label} runs'

class Csv(Text, name='csv-reader'):
    pass

class Json(Text):
    pass

class Bare(Plugin):
    pass

print(sorted(Plugin.plugins))
print([cls().run() for label, cls in sorted(Plugin.plugins.items()) if issubclass(cls, Text)])
try:
    class Wrong(Plugin, nonsense=1):
        pass
except TypeError as error:
    print(error)
Bare().run()
