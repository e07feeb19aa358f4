# goal: a result whose attributes run code when it is taken out
# stopped by: runtime
LEAKED = []
class A:
    @property
    def x(self):
        leak('ESCAPED: a property ran while the result was encoded')
    def __getattr__(self, name):
        leak('ESCAPED: __getattr__ ran while the result was encoded: ' + name)
        raise AttributeError(name)
    def __dir__(self):
        leak('ESCAPED: __dir__ ran while the result was encoded')
        return []
LEAKED = [A()]
LEAKED
