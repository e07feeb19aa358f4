# goal: an exception whose class answers with properties for what the report reads
# stopped by: runtime
class E(Exception):
    args = property(lambda self: 5)
    __cause__ = property(lambda self: 5) if False else None
    @property
    def name(self):
        raise SystemExit
    obj = property(lambda self: 1 / 0)
    exceptions = 5
    lineno = text = filename = offset = 'x'
LEAKED = []
raise E('x')

LEAKED
