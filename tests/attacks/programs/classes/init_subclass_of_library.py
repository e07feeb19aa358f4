# goal: arguments smuggled into a library class's __init_subclass__
# stopped by: classes
import string
class T(string.Template):
    pattern = '(?P<escaped>$)|(?P<named>.*)|(?P<braced>$)|(?P<invalid>$)'
    idpattern = None
LEAKED = ['ESCAPED: base changed'] if string.Template.pattern is T.pattern else []
LEAKED
