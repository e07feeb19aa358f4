# goal: store odd things where trusted code walks the chain
# stopped by: guard
LEAKED = []
e = ValueError()
for name in ['__cause__', '__context__', '__traceback__', '__suppress_context__', 'args', '__notes__']:
    try:
        setattr(e, name, e)
    except Exception:
        pass
raise e

LEAKED
