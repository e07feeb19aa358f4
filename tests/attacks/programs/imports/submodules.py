# goal: submodules by dotted import
# stopped by: imports
LEAKED = []
for name in ['json.decoder', 'json.encoder', 'json.scanner', 'json.tool', 'collections.abc', 'os.path', 're._compiler', 'importlib.abc', 'decimal._x', 'unittest.mock', 'concurrent.futures', 'email.message', 'xml.etree', 'json.codecs', 'json..x']:
    try:
        exec(f'import {name}\nLEAKED.append({name})')
    except (ImportError, SyntaxError, NameError, AttributeError):
        pass
LEAKED
