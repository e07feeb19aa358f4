# goal: notes that are no list of texts
# stopped by: runtime
class N(list):
    def __iter__(self):
        raise KeyError('notes')
    def __len__(self):
        return 10**9
    def __getitem__(self, i):
        raise SystemExit
LEAKED = []
e = ValueError('x')
e.__notes__ = N([1, 2])
raise e

LEAKED
