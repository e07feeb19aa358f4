# goal: private names in string
# stopped by: imports
import string
LEAKED = [string._re, string._ChainMap, string._sentinel_dict]
LEAKED
