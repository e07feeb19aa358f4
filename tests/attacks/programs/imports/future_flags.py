# goal: future imports change what the compiler does with the text
# stopped by: admit
from __future__ import barry_as_FLUFL
LEAKED = ['ESCAPED: flag'] if 1 <> 2 else []
# not python
LEAKED
