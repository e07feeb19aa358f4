# Any expression fits, with nesting, quotes, conversions and self-documentation.
d = {'key': [10, 20], 'other': {'x': 1}}
name = 'world'
print(f'hello {name}, {d["key"][1]}, {d["other"]["x"] + 1}, {len(name)}, {name.upper()!r}')
print(f'{(lambda x: x * 2)(21)} {[i for i in range(3)]} { {1: 2}[1] } {"a" if name else "b"} {not name}')
print(f'{name=} {len(name)=} {d["key"]=!s} {3.14159=:.2f} { name = } {name=!s:>8}')
print(f'{{literal}} {{{name}}} {{}}', f'', f'plain', f'a' 'b' f'{1}' "c")
print(f'''multi
line {name}
  end''')
print(rf'\d{name}\n', f'\t{name}\x41\u00e9\N{BULLET}')
print(f'{f"{name:>10}"!r:>20}', f'{name:{len(name) + 5}}|', f'{1}{2}{3:{4}}')
print(f'{name[1:3]} {name[::-1]} {d["key"][-1]:05d} {1 == 1} {(x := 5)} {x}')
print(f'{1,2}', f'{*[1, 2],}', f'{name!s} {name!a} {"é"!a}')
def f(**kw):
    return sorted(kw)
print(f'{f(a=1, b=2)} {"-".join(str(i) for i in range(3))}')
f'{undefined_name}'
