# goal: globals of a function that the library wrote in Python
# stopped by: guard
import textwrap

LEAKED = [textwrap.dedent.__globals__]
LEAKED
