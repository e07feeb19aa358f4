# A string that never ends.
name = 'ann
print('hello', name)
for x in range(2):
    print(x)
name
