# goal: a refused store after an admitted one on the same parameter
# stopped by: guard
import textwrap
def f(w):
    w.width = 5
    w.wordsep_re = w.wordsep_simple_re = Spy()
class Spy:
    def split(self, text):
        LEAKED.append('ESCAPED: trusted code uses a pattern of ours')
        return [text]
LEAKED = []
try:
    w = textwrap.TextWrapper()
    f(w)
    w.wrap('a b c')
except Exception:
    pass
LEAKED
