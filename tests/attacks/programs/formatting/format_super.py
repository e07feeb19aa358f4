# goal: str.format through super
# stopped by: guard
class S(str):
    def go(self, x):
        return super().format(x)
LEAKED = ['ESCAPED: ' + S('{0.__self__}').go(print)]
LEAKED
