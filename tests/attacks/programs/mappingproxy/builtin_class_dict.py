# goal: the real dictionary of int by comparison
# stopped by: runtime
class Evil:
    def __eq__(self, other):
        LEAKED.append(other)
        return True
LEAKED = []
vars(int) == Evil()
LEAKED
