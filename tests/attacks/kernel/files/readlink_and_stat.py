# goal: learn what exists
# expect: refused
for act in [lambda: os.stat('/etc/passwd'), lambda: os.lstat('/'), lambda: os.readlink('/proc/self/exe'), lambda: os.access('/', 4), lambda: os.getcwd(), lambda: os.statvfs('/')]:
    try:
        result = act()
    except OSError as error:
        last = error
if result is None or result is False:
    raise last
