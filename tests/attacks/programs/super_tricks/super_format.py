# goal: guarded methods through super of a str subclass
# stopped by: guard
class S(str):
    def go(self, x):
        return super().format_map({'x': x})
LEAKED = ['ESCAPED: ' + S('{x.__self__}').go(print)]
LEAKED
