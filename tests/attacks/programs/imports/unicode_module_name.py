# goal: a module name in fullwidth letters, normalised by the parser
# stopped by: imports
import ｏｓ
LEAKED = [os]
LEAKED
