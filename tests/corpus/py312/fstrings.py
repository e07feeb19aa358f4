# PEP 701: quotes, backslashes, comments and newlines inside f-strings.
d = {'key': 'value', 'list': [1, 2]}
print(f'{d['key']} {d["key"]} {f'{f"{1 + 1}"}'}')
print(f'{'\n'.join(['a', 'b'])}|{'\t'!r}|{chr(92)}')
print(f'{
    d['list'][0]  # a comment
    + 1
}')
print(f'{'a' if d else "b"} {', '.join(f'{x:>{2}}' for x in d['list'])} {{}} {d['list']!r:>10}')
print(f'{(lambda x: f'{x}!')(5)} {(x := 3):=+5}')
print(f"{f"{f"{f"{'deep'}"}"}"}", f'''{
    'multi' + """line
"""
}end''')
print(f'{d['key']=} {1 + 1 = } {'x' 'y'}')
name = 'é☕'
print(f'{name!a} \N{BULLET} {name:*^10} {'\N{SNOWMAN}'}')
def table(rows):
    return f'{'\n'.join(f'{'|'.join(f'{c:<4}' for c in r)}' for r in rows)}'
print(table([['a', 'bb'], [1, 22]]))
f'{d['missing']}'
