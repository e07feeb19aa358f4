# goal: change the default arguments of a shared function
# stopped by: guard
import textwrap

textwrap.shorten.__defaults__ = (1,)
textwrap.shorten.__kwdefaults__ = {'placeholder': 'ESCAPED'}
LEAKED = ['ESCAPED: defaults of a shared function were changed']
LEAKED
