# Host calls in f-strings, format specs, % and join.
name = 'bob'
print(f'{ext(1)} {ext(2):>{ext(4)}} {ext("a")!r} {lookup(name)["country"]} {ext(1) + ext(2)}')
print(f'{ext(1)=} {echo(name)=!s:>6} {{{ext(0)}}} {f"{ext(5)}"}{"" if ext(-1) else "zero"}')
print('%s-%d' % (ext('x'), ext(1)), '{} {a}'.format(ext(1), a=ext(2)), ' '.join([ext('p'), ext('q')]))
print(f'''{ext(
    1)}
{log('inside')}''', end=f'{ext(";")}\n')
print(ext('abc')[ext(0)], ext('abc')[ext(-1):ext(1)], ext('abc').upper().replace(ext('b'), echo('-')), len(ext('abc')))
print(str(ext(1)) + repr(ext('s')), ext('a').join([ext('1'), ext('2')]), [*ext('xy')])
t = f'{[ext(i) for i in range(2)]} {dict(k=ext(0))} {(lambda: ext(7))()}'
t
