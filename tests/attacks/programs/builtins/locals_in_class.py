# goal: the class namespace as a live dict with hidden names
# stopped by: runtime
class A:
    x = 1
    found = locals()
LEAKED = ['ESCAPED: hidden name ' + k for k in A.found if k.startswith('.')]
LEAKED
