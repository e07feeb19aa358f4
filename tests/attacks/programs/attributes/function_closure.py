# goal: a cell, then its contents
# stopped by: guard
def outer():
    secret = []
    return lambda: secret

LEAKED = [outer().__closure__]
LEAKED
