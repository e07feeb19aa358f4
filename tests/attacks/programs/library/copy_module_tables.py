# goal: dispatch tables of copy and copyreg
# stopped by: imports
import copy
copy._deepcopy_dispatch[int] = leak
copy.dispatch_table[int] = leak
LEAKED = ['ESCAPED: shared table changed']
LEAKED
