# goal: hashlib reads files and has mutable tables
# stopped by: imports
import hashlib
LEAKED = []
for name in ['file_digest', '_hashlib', '__get_builtin_constructor', '__builtin_constructor_cache', 'algorithms_available']:
    try:
        found = getattr(hashlib, name)
        if name == 'algorithms_available':
            found.add('POISON')
        else:
            LEAKED.append(found)
    except AttributeError:
        pass
LEAKED
