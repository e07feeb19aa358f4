# goal: objects inside unicode errors, and wrong bounds in them
# stopped by: runtime
LEAKED = []
e = UnicodeDecodeError('utf-8', b'abc', 0, 1, 'x')
for name, value in [('start', 10**9), ('end', -10**9), ('object', b''), ('encoding', 'x' * 10)]:
    try:
        setattr(e, name, value)
        LEAKED.append(str(e))
    except Exception:
        pass
LEAKED
