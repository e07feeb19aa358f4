# goal: a result whose repr is odd
# stopped by: runtime
class S(str):
    def encode(self, *a):
        return 5
class A:
    def __repr__(self):
        return S('\ud800')
class B:
    def __repr__(self):
        raise SystemExit
class C:
    def __repr__(self):
        return 5
class D:
    def __repr__(self):
        raise self
LEAKED = [A(), B(), C(), D()]
LEAKED
