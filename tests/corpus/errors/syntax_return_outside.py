# return outside of a function.
values = [1, 2, 3]
for v in values:
    if v == 2:
        print('found')
        return v
print('done')
values
