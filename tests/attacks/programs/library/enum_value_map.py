# goal: the tables of a shared enum
# stopped by: guard
import re
LEAKED = [re.RegexFlag._value2member_map_, re.RegexFlag._member_map_]
LEAKED
