# goal: a dict class that passes for the runtime's own view of globals: eval runs on a dict of ours
# stopped by: classes
LEAKED = []
d = {}
for key in ['.namespace', '.behind', '.session', '.globals']:
    try:
        N = type('N', (dict,), {key: d})
        eval('1', N())
        exec('x = 1', N())
    except Exception:
        pass
LEAKED = [d['__builtins__']]
LEAKED
