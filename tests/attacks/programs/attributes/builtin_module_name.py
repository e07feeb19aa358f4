# goal: read the real module's dictionary through the proxy
# stopped by: guard
import math

LEAKED = [math.__dict__]
LEAKED
