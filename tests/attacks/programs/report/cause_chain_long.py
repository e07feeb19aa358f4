# goal: a chain of causes without end
# stopped by: runtime
LEAKED = []
first = e = ValueError(0)
for i in range(20000):
    new = ValueError(i)
    e.__cause__ = new
    e = new
raise first

LEAKED
