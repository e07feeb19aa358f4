# goal: Template with a pattern of ours, and its mapping
# stopped by: library
import string
class T(string.Template):
    idpattern = '[a-z._]+'
LEAKED = ['ESCAPED: ' + T('${x.__self__}').substitute(x=print)]
LEAKED
