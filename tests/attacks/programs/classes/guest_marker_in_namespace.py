# goal: a class dict that brings a marker of its own
# stopped by: runtime
A = type('A', (), {'.guest': None, '.session': None})
LEAKED = ['ESCAPED: hidden name ' + k for k in vars(A) if k.startswith('.')]
LEAKED
