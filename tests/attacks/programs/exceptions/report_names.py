# goal: names in the report that break its reader
# stopped by: runtime
E = type('E\x1b[2J\n\x00', (Exception,), {'__module__': 5, '__qualname__': '\n\ud800'})
LEAKED = []
raise E('\ud800\x1b]0;x\x07')
LEAKED
