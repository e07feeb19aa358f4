# goal: a template that lies to the check
# stopped by: guard
class S(str):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 0
    def __iter__(self):
        return iter('')
    def __str__(self):
        return ''
    def __contains__(self, x):
        return False
    def find(self, *a):
        return -1
LEAKED = ['ESCAPED: ' + S('{0.__self__}').format(print)]
LEAKED
