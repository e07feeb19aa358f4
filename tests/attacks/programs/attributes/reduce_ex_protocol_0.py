# goal: copyreg._reduce_ex raises from trusted frames or returns copyreg's functions
# stopped by: guard
LEAKED = [object().__reduce_ex__(0), (1).__reduce_ex__(1)]
LEAKED
