# goal: percent formatting with mappings and stars
# stopped by: runtime
class Spy(dict):
    def __getitem__(self, name):
        LEAKED.append(name)
        return 1
LEAKED = []
'%(x.__class__)s %(.session)s' % Spy()
LEAKED = [x for x in LEAKED if type(x) is not str]
LEAKED
