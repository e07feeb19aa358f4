# goal: the memo keeps alive, and shows, trusted objects
# stopped by: library
import copy
class A:
    def __deepcopy__(self, memo):
        LEAKED.append(memo)
        return self
LEAKED = []
memo = {}
copy.deepcopy([A(), print, leak, copy], memo)
LEAKED
