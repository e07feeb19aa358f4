# goal: the template-injection classic: find warnings.catch_warnings, read the builtins of its module
# stopped by: guard
LEAKED = [
    c()._module.__builtins__
    for c in ().__class__.__base__.__subclasses__()
    if c.__name__ == 'catch_warnings'
]
LEAKED
