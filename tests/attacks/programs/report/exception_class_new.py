# goal: an exception whose class cannot be called as the host will call it
# stopped by: runtime
class E(UnicodeDecodeError):
    def __init__(self, *a):
        pass
    def __new__(cls, *a):
        return super().__new__(cls)
class F(OSError):
    def __init__(self):
        self.errno = self
LEAKED = []
try:
    raise F
except F as e:
    leak(e)
raise E

LEAKED
