# goal: a guarded name with one leading underscore, spelt by mangling
# stopped by: guard
import re
class member_map_:
    pass
class Go:
    def go(self, x):
        return x._member_map_
LEAKED = [Go().go(re.RegexFlag)]
LEAKED
