# goal: change the file system
# expect: refused
for act in [lambda: os.unlink('/tmp/x'), lambda: os.rename('/tmp/x', '/tmp/y'), lambda: os.link('/etc/passwd', '/tmp/y'), lambda: os.symlink('/', '/tmp/y'), lambda: os.mkdir('/tmp/y'), lambda: os.chmod('/tmp', 0o777), lambda: os.truncate('/tmp/x', 0), lambda: os.mkfifo('/tmp/y'), lambda: os.utime('/tmp'), lambda: os.chown('/tmp', 0, 0)]:
    try:
        result = act() or 'done'
    except OSError as error:
        last = error
if result is None:
    raise last
