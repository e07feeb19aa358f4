# goal: library functions that are generators show trusted frames
# stopped by: guard
import re
import json
import statistics
import collections
LEAKED = []
makers = [lambda: json.JSONEncoder().iterencode({'a': [1]}), lambda: collections.Counter('a').elements(), lambda: re.finditer('a', 'a')]
import heapq
makers.append(lambda: heapq.merge([1], [2]))
import string
makers.append(lambda: string.Formatter().parse('{0}'))
for make in makers:
    for name in ['gi_frame', 'gi_code']:
        try:
            LEAKED.append(getattr(make(), name))
        except Exception:
            pass
LEAKED
