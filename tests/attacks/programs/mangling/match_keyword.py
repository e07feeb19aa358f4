# goal: keyword patterns in a class body, mangled or not
# stopped by: guard
class _A:
    def go(self, x):
        match x:
            case object(__globals=found):
                return found
LEAKED = [x for x in [_A().go(lambda: 0)] if x is not None]
LEAKED
