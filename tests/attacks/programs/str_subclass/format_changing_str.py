# goal: the table of checked templates asked with a key equal to a harmless one
# stopped by: guard
class S(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return hash('{0}')
'{0}'.format(print)
LEAKED = ['ESCAPED: ' + S('{0.__self__}').format(print)]
LEAKED
