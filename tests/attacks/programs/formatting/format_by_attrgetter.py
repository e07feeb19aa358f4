# goal: str.format by attrgetter
# stopped by: guard
import operator
LEAKED = ['ESCAPED: ' + operator.attrgetter('format')('{0.__self__}')(print)]
LEAKED
