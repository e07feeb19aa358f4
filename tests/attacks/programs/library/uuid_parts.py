# goal: uuid runs programs to find the machine's address
# stopped by: library
import uuid
LEAKED = []
for name in ['uuid1', 'getnode', '_load_system_functions', 'os', '_popen', '_find_mac_under_codec', 'main', 'bytes_', 'sys']:
    try:
        found = getattr(uuid, name)
    except AttributeError:
        continue
    LEAKED.append('ESCAPED: uuid.' + name)
LEAKED
