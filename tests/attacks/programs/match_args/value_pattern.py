# goal: attribute access in value patterns
# stopped by: admit
LEAKED = []
class Any:
    def __eq__(self, other):
        LEAKED.append(other)
        return True
match Any():
    case print.__self__:
        pass
LEAKED
