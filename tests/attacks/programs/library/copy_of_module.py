# goal: copies of what cannot be copied
# stopped by: library
import copy
import json
LEAKED = []
for thing in [json, print, leak, (x for x in []), type, globals()]:
    for act in [copy.copy, copy.deepcopy]:
        try:
            LEAKED.append(act(thing))
        except Exception:
            pass
LEAKED
