# goal: builtins through site's helper classes
# stopped by: names
LEAKED = [exit.__class__.__init__.__globals__, quit.__repr__.__globals__]
LEAKED
