# goal: what re hands to callbacks, and match objects' parts
# stopped by: guard
import re
LEAKED = []
re.sub('a', lambda m: LEAKED.append(m) or '', 'a')
LEAKED.append(LEAKED[0].re.scanner('x').pattern)
LEAKED.append(LEAKED[0].__copy__())
LEAKED.append(LEAKED[0].__class__.__base__.__subclasses__())
LEAKED
