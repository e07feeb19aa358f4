# goal: hidden names in the dict after exec
# stopped by: names
d = {}
l = {}
exec('import json\nclass A: pass\nx = [i for i in [1]]\nfor y in x: leak(y)', d, l)
LEAKED = ['ESCAPED: hidden name ' + k for k in [*d, *l] if k.startswith('.')]
LEAKED += [d, l]
LEAKED
