# goal: the pager of help starts a shell
# stopped by: names
help()
LEAKED = ['ESCAPED: help() ran']
LEAKED
