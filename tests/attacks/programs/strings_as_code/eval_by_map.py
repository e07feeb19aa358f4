# goal: eval as a value handed to native code
# stopped by: runtime
LEAKED = list(map(eval, ['print.__self__']))
LEAKED
