# goal: the same on an instance of ours, to see what trusted code passes
# stopped by: library
import textwrap
class P:
    def split(self, text):
        LEAKED.append(text)
        return [text]
    def __getattr__(self, name):
        LEAKED.append(name)
        return self
    def __call__(self, *a):
        LEAKED.append(a)
        return self
LEAKED = []
try:
    w = textwrap.TextWrapper()
    w.wordsep_re = w.wordsep_simple_re = w.sentence_end_re = P()
    w.wrap('a b c')
except Exception:
    pass
LEAKED = [x for x in LEAKED if type(x) not in (str, tuple)]
LEAKED
