# goal: undocumented parts of re
# stopped by: imports
import re
LEAKED = [re.Scanner([]), re._cache, re._compiler, re.sre_parse]
LEAKED
