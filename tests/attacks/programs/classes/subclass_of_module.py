# goal: a subclass of the module type, with its attribute access
# stopped by: classes
import math
class M(type(math)):
    pass
LEAKED = [M('x').__dict__]
LEAKED
