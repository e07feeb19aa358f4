# goal: __class__ through type()
# stopped by: classes
A = type('A', (), {'__class__': str})
LEAKED = ['ESCAPED: isinstance is fooled'] if isinstance(A(), str) else []
LEAKED
