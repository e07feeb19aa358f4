# goal: types of everything that admitted modules give
# stopped by: runtime
import math, json, re, datetime, collections, functools, operator, random, decimal, fractions, string, enum, dataclasses, typing, abc, contextlib, sys
LEAKED = []
for module in [math, json, re, datetime, collections, functools, operator, random, decimal, fractions, string, enum, dataclasses, typing, abc, contextlib, sys]:
    for name in dir(module):
        try:
            kind = type(getattr(module, name))
        except Exception:
            continue
        for _ in range(3):
            LEAKED.append(kind)
            kind = type(kind)
LEAKED
