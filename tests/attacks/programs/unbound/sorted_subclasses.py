# goal: methods of type as sort keys
# stopped by: guard
LEAKED = sorted([object], key=type.__subclasses__)
LEAKED
