# goal: what agents try: importlib, ctypes, subprocess by every spelling
# stopped by: imports
LEAKED = []
for source in ["__import__('os')", "__import__('os.path')", "__import__('builtins').open", "__import__('importlib').import_module('os')",
               "__import__('sys').modules['os']", "__import__('ctypes').CDLL(None)", "__import__('subprocess').run(['id'])", "__import__('json').codecs"]:
    try:
        LEAKED.append(eval(source))
    except (ImportError, SyntaxError, AttributeError):
        pass
LEAKED
