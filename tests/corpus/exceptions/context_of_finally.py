# An exception in finally replaces the pending one; a return drops it.
def replace():
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')

def drop():
    try:
        raise ValueError('dropped')
    finally:
        return 'returned'

def nested():
    try:
        try:
            raise ValueError('a')
        except ValueError:
            raise TypeError('b')
        finally:
            print('inner finally')
    except TypeError as error:
        return repr(error), repr(error.__context__)
    finally:
        print('outer finally')

try:
    replace()
except KeyError as error:
    print(repr(error), repr(error.__context__))
print(drop(), nested())

def loops():
    out = []
    for i in range(3):
        try:
            try:
                if i == 1:
                    raise LookupError(i)
                out.append(i)
            finally:
                out.append('f')
        except LookupError:
            out.append('caught')
            continue
        finally:
            out.append('F')
        out.append('end')
    return out

print(loops())
while True:
    try:
        break
    finally:
        print('left by break')
replace()
