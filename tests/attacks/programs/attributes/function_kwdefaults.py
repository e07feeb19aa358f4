# goal: hidden parameters of the emitted functions
# stopped by: guard
def f(*, a=1):
    return a

LEAKED = [f.__kwdefaults__, f.__defaults__]
[key for mapping in LEAKED if mapping for key in mapping if str(key).startswith('.')]
LEAKED = [key for mapping in LEAKED if mapping for key in mapping if str(key).startswith('.') and leak('ESCAPED: ' + key)]
LEAKED
