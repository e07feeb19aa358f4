# Prints and host calls keep their order; nested calls too.
print('start')
log('first')
print('between', ext(1), 'same line')

def outer():
    print('outer before')
    value = inner(ext(1))
    print('outer after', value)
    return value

def inner(x):
    print('inner', x)
    log(x)
    print('inner done')
    return ext(x)

print(outer(), end='')
print('|', end='')
log('no newline yet')
print('end')
for i in range(3):
    print(i, end=' ')
    if ext(i) % 2:
        log(i)
print()
print(*[ext(c) for c in 'abc'], sep='\n')

class P:
    def __str__(self):
        log('str')
        print('in str')
        return ext('p')

print(P(), P())
try:
    print('before failure', fail('ValueError', 'x'), 'never')
except ValueError as error:
    print('after', error)
ext('last')
