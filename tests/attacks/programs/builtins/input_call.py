# goal: read the host's standard input
# stopped by: names
LEAKED = ['ESCAPED: ' + input()]
LEAKED
