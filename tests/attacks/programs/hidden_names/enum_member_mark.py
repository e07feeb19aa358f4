# goal: the mark or hidden names as members of an enumeration
# stopped by: library
import enum
class E(enum.Enum):
    a = 1
    @property
    def p(self):
        return [x for x in [1]]
LEAKED = ['ESCAPED: hidden name ' + n for n in [*E.__members__, *dir(E), *dir(E.a)] if '.' in n]
LEAKED
