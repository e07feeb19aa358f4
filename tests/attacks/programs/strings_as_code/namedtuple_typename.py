# goal: the class name goes into the generated source
# stopped by: library
import collections
LEAKED = [collections.namedtuple('N(): pass\nimport os #', 'x')]
LEAKED
