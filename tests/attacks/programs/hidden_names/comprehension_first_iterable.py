# goal: the hidden argument of comprehensions
# stopped by: runtime
LEAKED = []
g = (locals() for _ in [1])
LEAKED = ['ESCAPED: hidden name ' + k for d in g for k in d if k.startswith('.')]
LEAKED += ['ESCAPED: hidden name ' + k for d in [locals() for _ in [1]] for k in d if k.startswith('.')]
LEAKED += ['ESCAPED: hidden name ' + k for d in {0: locals() for _ in [1]}.values() for k in d if k.startswith('.')]
LEAKED
