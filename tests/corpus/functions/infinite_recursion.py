# Recursion without end is an error that can be caught, and the program goes on.
def forever(n):
    return forever(n + 1) + 1

try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])

class Loop:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return other == self

for attempt in (lambda: repr(Loop()), lambda: Loop() == Loop()):
    try:
        attempt()
    except RecursionError as error:
        print('again', type(error).__name__, isinstance(error, RuntimeError))

def recover(depth=0):
    try:
        return recover(depth + 1)
    except RecursionError:
        return depth > 500

recover()
