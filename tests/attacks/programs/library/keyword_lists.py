# goal: the mutable lists of keyword, which namedtuple and dataclasses consult
# stopped by: library
import keyword
keyword.kwlist.append('ESCAPED')
keyword.softkwlist.clear()
LEAKED = []
LEAKED
