# goal: a file
# stopped by: names
LEAKED = [open('/etc/passwd').read()]
LEAKED
