# goal: walk everything that admitted modules give, two steps deep, by name
# stopped by: library
import math, cmath, json, re, datetime, time, collections, itertools, functools, operator, random, statistics, decimal, fractions
import string, textwrap, copy, enum, dataclasses, typing, abc, contextlib, heapq, bisect, sys
LEAKED = []
modules = [math, cmath, json, re, datetime, time, collections, itertools, functools, operator, random, statistics, decimal, fractions,
           string, textwrap, copy, enum, dataclasses, typing, abc, contextlib, heapq, bisect, sys]
for module in modules:
    for name in dir(module):
        try:
            value = getattr(module, name)
        except Exception:
            continue
        LEAKED.append(value)
        for inner in dir(value):
            try:
                LEAKED.append(getattr(value, inner))
            except Exception:
                pass
LEAKED
