# goal: guarded methods through super of a str subclass
# stopped by: guard
class S(str):
    def go(self, x):
        return super().format_map({'x': x})
LEAKED = ['ESCAPED: ' + S('{x.__class__.__mro__}').go(1)]
LEAKED
