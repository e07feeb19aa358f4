# goal: help() runs a pager, and pydoc reads files
# stopped by: names
help(int)
LEAKED = ['ESCAPED: help()']
LEAKED
