# goal: break the report with a SyntaxError whose fields are odd
# stopped by: runtime
class S(str):
    def rstrip(self, *a):
        return 5
    def __len__(self):
        return -1
    lstrip = strip = expandtabs = splitlines = replace = rstrip
LEAKED = []
e = SyntaxError('m')
e.text = S('text')
e.lineno = S('1')
e.offset = 10**30
e.end_offset = -5
e.end_lineno = [1]
e.filename = S('f')
e.msg = 5
raise e

LEAKED
