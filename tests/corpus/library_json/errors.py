# Bad documents and values that cannot be written.
import json

for text in ['', '{', '[1,]', '{"a" 1}', "{'a': 1}", '[1 2]', 'nul', '"abc', '"\\x"', '{"a": }', '[1] extra', '{1: 2}', '01', '1.', '-', '"\t"', '{"a":1,}', '[', '\ufeff1', 'NaN1']:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), '|', error, '|', error.lineno, error.colno, error.pos)
cyc = []
cyc.append(cyc)
for value in (object, {1, 2}, b'bytes', {(1, 2): 3}, cyc, 1j, [lambda: 0], {'k': {'n': range(3)}}):
    try:
        print(json.dumps(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split('\n')[0])
try:
    json.dumps(float('nan'), allow_nan=False)
except ValueError as error:
    print(str(error)[:40])
for bad in (lambda: json.loads(None), lambda: json.loads(5), lambda: json.loads(['x'])):
    try:
        bad()
    except TypeError as error:
        print(error)
print(issubclass(json.JSONDecodeError, ValueError))
json.loads('{"rows": [1, 2,\n 3, oops]}')
