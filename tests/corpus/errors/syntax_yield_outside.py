# yield outside of a function.
values = [1, 2]
for v in values:
    yield v
print('never')
values
