# A message of several lines.
class Problem(Exception):
    def __init__(self, *items):
        self.items = items
    def __str__(self):
        return 'problems:\n' + '\n'.join(f'- {i}' for i in self.items)

print(Problem('a', 'b'))
raise Problem('one', 'two')
