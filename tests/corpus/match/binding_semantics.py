# Captures bind even when a guard fails; the subject is evaluated once.
def subject():
    print('subject')
    return [1, 2]

match subject():
    case [a, b] if print('guard', a, b):
        print('no')
    case [1, c]:
        print('second', c)
print(a, b, c)

class Color:
    RED = 'r'
    GREEN = 'g'

def name(c):
    match c:
        case Color.RED:
            return 'red'
        case Color.GREEN:
            return 'green'
        case _:
            return 'none'

print([name(c) for c in 'rgb'])
x = 10
match 5:
    case x:
        pass
print(x)
for item in ['go north', 'go', 'look', 'take lamp now']:
    match item.split():
        case ['go', ('north' | 'south') as way]:
            print('going', way)
        case ['go']:
            print('go where?')
        case ['take', *things]:
            print('taking', things)
            break
        case [verb]:
            print('verb', verb)
            continue
    print('next')
match = 3
case = match + 1
case
