# goal: the native class builder
# stopped by: admit
LEAKED = [__build_class__(lambda: None, 'X')]
LEAKED
