# goal: refused source by way of eval
# stopped by: guard
LEAKED = [eval("().__class__.__base__.__subclasses__()")]
LEAKED
