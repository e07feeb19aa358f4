# dumps and loads of every JSON type.
import json

data = {'s': 'é"\n\t\\/☕', 'i': 10 ** 20, 'f': 1.5, 'e': 1e-10, 't': True, 'n': None, 'l': [1, [2, {}], []], 'd': {'k': {'z': 1, 'a': 2}}}
text = json.dumps(data)
print(text)
print(json.loads(text) == data, json.dumps(json.loads(text)) == text)
print(json.dumps(data, ensure_ascii=False, sort_keys=True))
print(json.dumps({'b': [1, 2], 'a': {}}, indent=2), json.dumps([1, {'x': []}], indent='--'), sep='\n')
print(json.dumps([1, 2], separators=(',', ':')), json.dumps({1: 'a', None: 'b', True: 'c', 2.5: 'd'}), json.dumps((1, 2)), json.dumps('x'))
print(json.dumps(float('inf')), json.dumps(float('nan')), json.loads('[Infinity, -Infinity]'), json.dumps(-0.0), json.dumps(1e22), json.dumps(True))
print(json.loads(' [1, 2.0, "x\\u00e9\\n", null, true] '), json.loads('"\\ud83d\\ude00"'), json.loads(b'{"a": 1}'), json.loads('1e3'), json.loads('-5'))
print(json.loads('{"a": 1, "a": 2}'), json.dumps({(1, 2): 'x', 'y': 1}, skipkeys=True))
class S(str): pass
class I(int): pass
print(json.dumps({S('k'): I(5), 'l': [I(1), S('v')]}))
json.loads('[' * 20 + ']' * 20)
