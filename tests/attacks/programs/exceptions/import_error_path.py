# goal: paths of the machine, or module objects, in an ImportError
# stopped by: guard
LEAKED = []
for source in ['import os', 'from json import nope', 'from math import os', 'import json.nope']:
    try:
        exec(source)
    except ImportError as e:
        LEAKED += ['ESCAPED: path ' + str(x) for x in [e.path] if x]
        LEAKED += [e.args, e.name]
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
