# goal: shared patterns on a library class
# stopped by: guard
import textwrap
class P:
    def split(self, text):
        LEAKED.append(text)
        return ['ESCAPED']
LEAKED = []
textwrap.TextWrapper.wordsep_re = P()
textwrap.TextWrapper.wordsep_simple_re = P()
LEAKED = ['ESCAPED: shared class changed'] if textwrap.wrap('a b') == ['ESCAPED'] else []
LEAKED
