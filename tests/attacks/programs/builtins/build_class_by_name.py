# goal: the native class builder under other spellings
# stopped by: runtime
LEAKED = []
for look in [lambda: eval('__build_class__'), lambda: globals()['__build_class__'], lambda: getattr(globals()['__builtins__'], '__build_class__'),
             lambda: globals()['__builtins__']['__build_class__']]:
    try:
        LEAKED.append(look())
    except Exception:
        pass
LEAKED
