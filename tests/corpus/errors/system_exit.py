# SystemExit is an exception like others.
import sys

def leave(code):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), error.code)

for code in (None, 0, 3, 'message', [1]):
    leave(code)
try:
    raise SystemExit
except BaseException as error:
    print(type(error).__name__, isinstance(error, Exception))
try:
    sys.exit(1)
finally:
    print('finally runs')
