# goal: os behind random (smolagents CVE-2025-5120)
# stopped by: imports
from random import _os
LEAKED = [_os]
LEAKED
