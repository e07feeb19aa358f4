# goal: attribute access in f-strings, their specs and conversions
# stopped by: guard
class F:
    def __format__(self, spec):
        return spec

x = F()
LEAKED = ['ESCAPED: ' + f'{x:{().__class__.__base__.__subclasses__()}}']
LEAKED
