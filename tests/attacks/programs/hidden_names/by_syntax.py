# goal: spell a hidden name
# stopped by: runtime
LEAKED = []
for source in ['.get', 'x..get', '`.get`', 'a = .session', 'lambda .t1: 0', 'global .session', 'import .x', 'from .session import x', 'def .get(): pass', 'f(.get=1)', 'class .A: pass']:
    try:
        exec(source)
        LEAKED.append('ESCAPED: ' + source)
    except (SyntaxError, ImportError):
        pass
LEAKED
