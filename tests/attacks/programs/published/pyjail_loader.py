# goal: the frozen importer found by name among subclasses
# stopped by: guard
LEAKED = [c.load_module('os') for c in object.__subclasses__() if c.__name__ == 'BuiltinImporter']
LEAKED
