# goal: type and attribute names that no message can carry
# stopped by: runtime
K = type('K\ud800\x00', (), {'__module__': 'x', '__qualname__': '\udfff'})
k = K()
k.__dict__['\ud800'] = 1
k.__dict__[5] = 2
k.__dict__[k] = 3
LEAKED = [k]
LEAKED
