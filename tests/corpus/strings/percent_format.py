# The % operator on strings and bytes.
print('%s %d %i %r %c%c' % ('a', 42, 7, 'q', 'c', 66))
print('%5d|%-5d|%05d|%+d|% d|%x|%X|%#o|%e|%g' % (1, 2, 3, 4, 5, 255, 255, 8, 12345.678, 0.0001))
print('%.2f|%10.3f|%-10.1f|%5.1f%%|%s' % (3.14159, 2.71828, 1.5, 99.5, [1, 2]))
print('%(a)s %(b)05.1f %(a)r' % {'a': 'x', 'b': 2.25, 'c': 0}, '%s' % {'k': 1}, '%s' % (None,))
print('%*d|%-*s|%.*f' % (5, 42, 6, 'ab', 2, 3.14159), '%%' % (), '%s' % 'only', '%5s|%-5s|%.2s' % ('ab', 'cd', 'efgh'))
print(b'%s %d %x' % (b'bytes', 5, 255), '%a' % 'é', '%s' % b'b', '%d' % 3.99, '%s %s' % (True, 1.0))
for f, args in [('%d', 'a'), ('%s %s', (1,)), ('%s', (1, 2)), ('%(a)s', {}), ('%(a)s', 5), ('%z', 1), ('%c', 'ab'), ('%d', None), ('%', 1), ('%x', 1.5), ('no', 1), ('no', (1,))]:
    try:
        print(f % args)
    except Exception as error:
        print(repr(f), type(error).__name__, error)
'%s=%s' % ('k', (1, 2))
