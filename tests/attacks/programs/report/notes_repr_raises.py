# goal: notes whose text raises
# stopped by: runtime
class R:
    def __str__(self):
        raise SystemExit('from str')
    __repr__ = __str__
LEAKED = []
e = ValueError(R())
e.__notes__ = [R(), 5, '\ud800']
raise e

LEAKED
