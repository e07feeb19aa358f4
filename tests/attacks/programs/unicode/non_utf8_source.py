# goal: surrogates and control characters in source
# stopped by: runtime
LEAKED = []
for source in ['x = "\ud800"', '\x00print.__self__', 'print\x0c.__self__', 'print.\\\n__self__', 'print .\t__self__', 'print.__self__#\r', 'x = 1\x1aLEAKED.append(print.__self__)', '\ufeffprint.__self__', '\u2028print.__self__']:
    try:
        LEAKED.append(eval(source))
    except Exception:
        pass
    try:
        exec(source)
    except Exception:
        pass
LEAKED
