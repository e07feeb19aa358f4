# goal: what the copy protocol calls is up to the guest
# stopped by: admit
class A:
    def __reduce_ex__(self, protocol):
        return (leak, ('ESCAPED: reduced',))
import copy
LEAKED = [copy.copy(A())]
LEAKED
