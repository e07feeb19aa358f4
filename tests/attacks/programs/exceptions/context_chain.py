# goal: an exception raised inside the runtime, by its context
# stopped by: guard
import json
LEAKED = []
try:
    json.loads('{')
except Exception as e:
    while e is not None:
        LEAKED.append(e)
        LEAKED.append(e.__context__)
        LEAKED.append(e.__cause__)
        e = e.__context__
LEAKED = [x.__traceback__ for x in LEAKED if x is not None]
LEAKED
