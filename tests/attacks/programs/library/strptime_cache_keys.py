# goal: the regular expression of a format of the guest's, remembered for the formats of others
# stopped by: library
import datetime
import time
LEAKED = []
class Format(str):
    def __hash__(self):
        return hash('%Y-%m-%d')
    def __eq__(self, other):
        if type(other) is str:
            LEAKED.append('ESCAPED: asked whether it equals ' + other)
        return True
for parse in [datetime.datetime.strptime, time.strptime]:
    parse('2020', Format('%Y'))
    try:
        parse('2020-01-02', '%Y-%m-%d')
    except ValueError:
        LEAKED.append('ESCAPED: a format that everybody uses fails')
LEAKED
