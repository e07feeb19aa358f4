# goal: guest code that runs while the uncaught exception is reported, and gets trusted objects
# stopped by: admit
class E(Exception):
    def __str__(self):
        leak('report asked __str__')
        return 'text'
    def __dir__(self):
        leak('ESCAPED: suggestions ran __dir__ outside')
        return []
    @property
    def __notes__(self):
        return 5
LEAKED = []
raise E

LEAKED
