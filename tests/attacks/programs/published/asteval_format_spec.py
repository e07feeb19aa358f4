# goal: asteval CVE-2025-24359: attribute access in a format string built at run time
# stopped by: guard
fmt = '{' + '0.' + '__self__' + '}'
LEAKED = ['ESCAPED: ' + fmt.format(print)]
LEAKED
