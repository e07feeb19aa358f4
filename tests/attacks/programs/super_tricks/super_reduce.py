# goal: the copy protocol through super
# stopped by: guard
class A:
    def go(self):
        return super().__reduce_ex__(2)
LEAKED = [A().go()]
LEAKED
