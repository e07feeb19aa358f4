# goal: a file name that makes the report read a file of the machine
# stopped by: runtime
LEAKED = []
e = SyntaxError('m', ('/etc/passwd', 1, 1, None))
raise e

LEAKED
