# goal: swap the code of a trusted function
# stopped by: guard
import textwrap

def evil(text):
    return 'ESCAPED: code swapped'

textwrap.dedent.__code__ = evil.__code__
LEAKED = [textwrap.dedent('x')]
LEAKED
