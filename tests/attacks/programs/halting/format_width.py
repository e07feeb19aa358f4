# goal: memory by a format specification
# stopped by: limits
# limits: memory=67108864
# only: isolated
LEAKED = []
for make in [lambda: '{:>10000000000}'.format(1), lambda: f'{1:010000000000}', lambda: '%10000000000d' % 1, lambda: 'x'.zfill(10**10)]:
    try:
        LEAKED.append(make())
    except (ValueError, OverflowError):
        pass
LEAKED
