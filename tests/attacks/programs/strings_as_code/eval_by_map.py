# goal: eval as a value handed to native code
# stopped by: guard
LEAKED = list(map(eval, ['print.__self__']))
LEAKED
