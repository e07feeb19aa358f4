# goal: the method mro through a generic alias
# stopped by: guard
LEAKED = [dict[str, int].mro()]
LEAKED
