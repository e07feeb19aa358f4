# goal: total_ordering sets methods on the class it is given
# stopped by: library
import functools
import fractions
class M:
    pass
LEAKED = []
import json
class Enc(json.JSONEncoder):
    def __lt__(self, other):
        return True
for cls in [json.JSONEncoder, fractions.Fraction]:
    try:
        functools.total_ordering(cls)
    except Exception:
        pass
LEAKED
