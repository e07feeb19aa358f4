# What a return gives, with finally, loops and nothing at all.
def none():
    pass

def bare():
    return

def many():
    return 1, *range(2, 5)

def shadowed():
    try:
        return 'try'
    finally:
        print('finally runs')

def overridden():
    for i in range(10):
        try:
            return i
        finally:
            if i < 3:
                continue
            return 'from finally'

def swallowed():
    try:
        raise ValueError
    finally:
        return 'swallowed'

def changed_late():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = 'rebound'

none(), bare(), many(), shadowed(), overridden(), swallowed(), changed_late()
