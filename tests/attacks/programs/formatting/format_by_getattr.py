# goal: str.format by computed name
# stopped by: runtime
LEAKED = ['ESCAPED: ' + getattr('{0.__self__}', 'for' + 'mat')(1)]
LEAKED
