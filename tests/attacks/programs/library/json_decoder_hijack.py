# goal: replace the scanner of a decoder and see what trusted code passes
# stopped by: library
import json
LEAKED = []
class D(json.JSONDecoder):
    def __init__(self, *a, **k):
        LEAKED.append(a)
        LEAKED.append(k)
        super().__init__(*a, **k)
        self.scan_once = lambda *a: LEAKED.append(a) or (1, 1)
try:
    json.loads('1', cls=D)
except Exception:
    pass
LEAKED
