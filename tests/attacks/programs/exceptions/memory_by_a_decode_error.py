# goal: memory past an object's end, which a decoding error shows as a byte of its input
# stopped by: guard
import copy
import dataclasses
import functools

LEAKED = []
error = UnicodeDecodeError('utf8', b'a', 0, 1, 'x')


def attempt(store):
    try:
        store()
    except Exception as refusal:
        leak(repr(refusal))
    if type(error.object) is not bytes:
        LEAKED.append('ESCAPED ' + str(error))


def plainly():
    error.object = [0] * 1000


def in_a_loop():
    for error.object in [[0]]:
        pass


def unpacked():
    (error.object, rest) = [0], 1


def generated():
    @dataclasses.dataclass
    class Row:
        object: list

    Row.__init__(error, [0])


def copied():
    class Heir(UnicodeDecodeError):
        pass

    heir = Heir('utf8', b'a', 0, 1, 'x')
    vars(heir)['object'] = [0]
    if type(copy.copy(heir).object) is not bytes:
        LEAKED.append('ESCAPED by a copy')


def wrapped():
    def function():
        pass

    function.object = [0]
    functools.update_wrapper(error, function, assigned=('object',), updated=())


for store in (
    plainly,
    in_a_loop,
    unpacked,
    generated,
    copied,
    wrapped,
    lambda: setattr(error, 'object', [0]),
    lambda: object.__setattr__(error, 'object', [0]),
    lambda: BaseException.__setattr__(error, 'object', [0]),
    lambda: error.__setstate__({'object': [0]}),
    lambda: UnicodeDecodeError.object.__set__(error, [0]),
):
    attempt(store)
LEAKED
