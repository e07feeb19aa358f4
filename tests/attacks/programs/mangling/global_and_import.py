# goal: mangled names in global, import, and keyword positions
# stopped by: runtime
class A:
    global __x
    import json as __x
    def f(self, **kw):
        return kw
    y = f(1, __z=2)
LEAKED = ['ESCAPED: ' + k for k in A.y if k.startswith('.')]
LEAKED
