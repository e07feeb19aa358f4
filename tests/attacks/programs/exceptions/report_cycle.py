# goal: an endless chain in the report
# stopped by: runtime
LEAKED = []
a, b = ValueError('a'), ValueError('b')
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError:
    raise a from b
LEAKED
