# goal: RestrictedPython CVE-2024-47532: AttributeError.obj raised in the string module
# stopped by: guard
import string
LEAKED = []
try:
    string.Formatter.get_field(1, '', [], {})
except AttributeError as e:
    LEAKED = [e.obj] if e.obj != 1 else []
try:
    string.Formatter().get_field('x.y', (), {'x': string})
except AttributeError as e:
    LEAKED.append(e.obj)
LEAKED
