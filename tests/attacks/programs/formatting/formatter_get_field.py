# goal: get_field returns the object itself, not its text
# stopped by: guard
import string
LEAKED = [string.Formatter().get_field('0.__globals__', ((lambda: 0),), {})[0]]
LEAKED
