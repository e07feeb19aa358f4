# goal: site's helpers, which read files or end the process
# stopped by: names
LEAKED = []
for name in ['help', 'license', 'credits', 'copyright', 'exit', 'quit', 'input', 'breakpoint', 'open', '__import__', 'memoryview', '__loader__', '__spec__', '__debug__']:
    try:
        LEAKED.append(eval(name))
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x is not True]
LEAKED
