# goal: a session whose own machinery the guest has broken
# stopped by: runtime
LEAKED = []
import json
for name in list(globals()):
    if name not in ('LEAKED', 'name'):
        del globals()[name]
LEAKED
