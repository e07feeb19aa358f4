# goal: names in from-imports by exec, with odd characters
# stopped by: runtime
LEAKED = []
for source in ['import json as \uff3f\uff3fbuiltins\uff3f\uff3f', 'from json import _\uff3fbuiltins_\uff3f', 'import o\uff53', 'from ｒandom import _ｏs']:
    try:
        exec(source + '\nLEAKED.append(5)')
        LEAKED.append(eval('_os'))
    except (ImportError, SyntaxError, NameError, AttributeError):
        pass
LEAKED = [x for x in LEAKED if x != 5]
LEAKED
