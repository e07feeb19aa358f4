# goal: the bound method becomes a method of ours
# stopped by: guard
class S(str):
    fmt = str.format
LEAKED = ['ESCAPED: ' + S('{0.__self__}').fmt(print)]
LEAKED
