# goal: Template's class hook compiles patterns of ours and calls them
# stopped by: library
import string
class P:
    pattern = 'x'
    flags = 0
    def sub(self, f, text):
        LEAKED.append(f)
        return text
    def finditer(self, text):
        LEAKED.append(text)
        return []
class T(string.Template):
    pattern = 'x(?P<escaped>a)(?P<named>b)(?P<braced>c)(?P<invalid>d)'
T.pattern = P()
LEAKED = []
T('x').substitute(a=1)
LEAKED = [f.__globals__ for f in LEAKED]
LEAKED
