# goal: a report larger than any frame of the channel
# stopped by: runtime
# only: isolated
class E(Exception):
    def __str__(self):
        return 'x' * 80_000_000
LEAKED = []
raise E('x')

LEAKED
