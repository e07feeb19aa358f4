# goal: any call at all that the filter lets through with its arguments zero
# expect: harmless
allowed = set()
names = {number: name for name, number in nr.items()}
import errno
for number in range(0, 448):
    name = names.get(number, '')
    if name in killed_names or name in waits_or_ends or number in (335, 336):
        continue  # the last two, uretprobe and uprobe, pass every filter; the kernel itself kills whoever calls them
    try:
        syscall(number, -1, 0, 0, 0, 0, 0)
        allowed.add(name or number)
    except OSError as error:
        if error.errno != errno.EPERM:
            allowed.add(name or number)
result = sorted(map(str, allowed - allowed_names))
assert result == [], result
