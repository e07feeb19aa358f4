# assert with and without message; the message is evaluated only on failure.
def message():
    print('evaluated')
    return 'the message'

assert True, message()
for check in (lambda: 1, lambda: 0):
    try:
        assert check(), message()
    except AssertionError as error:
        print(repr(error))
try:
    assert []
except AssertionError as error:
    print(repr(error), str(error) == '', error.args)
try:
    assert 0, ('a', 'tuple')
except AssertionError as error:
    print(error.args)

def positive(x):
    assert isinstance(x, int) and x > 0, f'{x!r} is not positive'
    return x

print(positive(5))
positive(-5)
