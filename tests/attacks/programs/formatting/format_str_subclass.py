# goal: str.format on a subclass of str
# stopped by: guard
class S(str):
    pass
LEAKED = ['ESCAPED: ' + S('{0.__self__}').format(print)]
LEAKED
