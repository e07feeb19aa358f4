# goal: other module level names
# stopped by: admit
LEAKED = [__spec__, __file__, __package__, __cached__]
LEAKED
