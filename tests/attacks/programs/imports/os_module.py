# goal: the module os
# stopped by: imports
import os
LEAKED = [os, os.system]
LEAKED
