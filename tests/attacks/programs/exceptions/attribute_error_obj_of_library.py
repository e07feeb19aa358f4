# goal: AttributeError raised in library code holds a private object (RestrictedPython CVE-2024-47532)
# stopped by: guard
import copy
import functools
import json
import statistics
LEAKED = []
for act in [
    lambda: json.dump(1, 5),
    lambda: json.load(5),
    lambda: statistics.mean([object()]),
    lambda: copy.deepcopy(1, 5),
    lambda: functools.singledispatch(1),
    lambda: functools.partial(1),
    lambda: functools.total_ordering(5),
    lambda: functools.wraps(5)(6),
    lambda: functools.cached_property(5).__set_name__(int, 'x'),
]:
    try:
        act()
    except AttributeError as e:
        LEAKED.append(e.obj)
        LEAKED.append(e.name)
    except Exception as e:
        LEAKED.append(e)
leak(LEAKED)
LEAKED
