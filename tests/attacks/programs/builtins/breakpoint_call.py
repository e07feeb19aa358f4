# goal: the debugger
# stopped by: names
breakpoint()
LEAKED = ['ESCAPED: breakpoint()']
LEAKED
