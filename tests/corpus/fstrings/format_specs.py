# Width, precision, alignment, sign, grouping, types.
n, x, s = 1234567, 3.14159265, 'text'
print(f'{n:,}|{n:_}|{n:>12}|{n:<12}|{n:^12}|{n:012d}|{n:+d}|{-n: d}|{n: d}')
print(f'{n:x}|{n:X}|{n:#x}|{n:o}|{n:#b}|{n:e}|{n:.3g}|{65:c}|{n:_x}')
print(f'{x:.2f}|{x:10.3f}|{x:<10.1f}|{x:e}|{x:g}|{x:%}|{0.256:.1%}|{x:+.0f}|{-0.0:.1f}|{-0.0:z.1f}')
print(f'{s:>10}|{s:*^10}|{s:.2}|{s:_<8.3}|{s!r:>10}|{s:10}|')
print(f'{True:d}|{True}|{None}|{[1, 2]}|{1e100}|{1e-7}|{float("inf")}|{float("nan"):>5}|{10**20:,}')
print(f'{1 + 2j:.1f}|{2j}|{b"x"}|{...}|{x!s:.4}')
width, prec, fill = 12, 3, '*'
print(f'{x:{width}.{prec}f}|{s:{fill}>{width}}|{n:{","}}|{x:{"." + str(prec)}}')
for bad in ('{:d}', '{:.2d}', '{:y}', '{:,s}', '{:=+5}'):
    try:
        print(bad.format('text'))
    except ValueError as error:
        print(error)
for bad in ('{:d}', '{:x}', '{:c}', '{:,c}', '{:q}'):
    try:
        print(bad.format(1.5))
    except ValueError as error:
        print(error)
f'{[]:>3}'
