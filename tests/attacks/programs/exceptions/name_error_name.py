# goal: names that the runtime looked for
# stopped by: guard
LEAKED = []
try:
    undefined_thing
except NameError as e:
    LEAKED = ['ESCAPED: ' + x for x in [e.name] if x.startswith('.')]
LEAKED
