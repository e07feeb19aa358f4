# goal: a __classcell__ that is no cell crashes or misleads type.__new__
# stopped by: admit
class A:
    __classcell__ = 42
LEAKED = ['ESCAPED: __classcell__ was accepted']
LEAKED
