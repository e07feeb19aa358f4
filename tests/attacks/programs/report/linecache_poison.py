# goal: source lines of the host's own files replaced in the report's cache
# stopped by: runtime
LEAKED = []
e = SyntaxError('m')
e.filename = '/usr/lib/python3/os.py'
e.lineno = 1
e.text = None
raise e

LEAKED
