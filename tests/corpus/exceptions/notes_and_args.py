# add_note, args, repr and equality of exceptions.
e = ValueError('message', 42)
e.add_note('first note')
e.add_note('second')
print(e.__notes__, e.args, str(e), repr(e))
try:
    e.add_note(5)
except TypeError as error:
    print(error)
print(repr(ValueError()), repr(ValueError('x',)), str(ValueError()), str(ValueError('a', 'b')))
print(str(KeyError('k')), str(KeyError()), repr(KeyError('k', 1)), str(KeyError('a', 'b')))
print(ValueError('x') == ValueError('x'), ValueError('x').args == ValueError('x').args)
e.args = ('changed',)
print(e)
e.extra = [1, 2]
print(e.extra, vars(e))
s = StopIteration(7)
print(s.value, SystemExit(3).code, SystemExit().code)
u = UnicodeDecodeError('utf-8', b'\xff\xfe', 0, 1, 'bad byte')
print(u, u.start, u.end, u.reason, u.object)
try:
    b'ab\xff'.decode()
except UnicodeDecodeError as error:
    print(error)
try:
    'é'.encode('ascii')
except UnicodeEncodeError as error:
    print(error)
n = NameError('no', name='thing')
a = AttributeError('no', name='attr', obj=5)
print(n.name, a.name)
i = ImportError('no', name='mod', path='p')
print(i.name, i.path, i.msg)
raise e
