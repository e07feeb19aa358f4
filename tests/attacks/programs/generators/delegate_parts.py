# goal: what stands between a generator and what it waits for
# stopped by: guard
LEAKED = []
class Items:
    def __iter__(self):
        return self
    __await__ = __iter__
    def __next__(self):
        return 1
    def send(self, value):
        LEAKED.append(type(self) is not Items)
        return value
    def throw(self, *details):
        LEAKED.extend(x for x in details if type(x) is not ValueError)
        return 3
def g():
    yield from Items()
async def c():
    await Items()
for made, name in [(g(), 'gi_yieldfrom'), (c(), 'cr_await')]:
    made.send(None)
    made.send(2)
    made.throw(ValueError())
    for read in [lambda: getattr(made, name), lambda: type(made).__dict__[name], lambda: object.__getattribute__(made, name)]:
        try:
            LEAKED.append(read())
        except Exception as error:
            leak(error)
LEAKED = [x for x in LEAKED if x is not False]
LEAKED
