# goal: str.format by attrgetter
# stopped by: library
import operator
LEAKED = ['ESCAPED: ' + operator.attrgetter('format')('{0.__self__}')(print)]
LEAKED
