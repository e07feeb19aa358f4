# A subclass of ExceptionGroup derives its own kind.
class Failures(ExceptionGroup):
    def derive(self, excs):
        return Failures(self.message, excs)
    @property
    def count(self):
        return len(self.exceptions)

def validate(record):
    errors = []
    for field, kind in {'name': str, 'age': int, 'email': str}.items():
        if field not in record:
            errors.append(KeyError(field))
        elif not isinstance(record[field], kind):
            errors.append(TypeError(f'{field} is {type(record[field]).__name__}'))
    if errors:
        raise Failures('invalid', errors)
    return record

for record in ({'name': 'Ann', 'age': 3, 'email': 'x'}, {'name': 5, 'age': '3'}, {}):
    try:
        print('ok', validate(record))
    except Failures as g:
        print(type(g).__name__, g.count, sorted(map(str, g.exceptions)))
        wrong, missing = g.split(TypeError)
        for part in (wrong, missing):
            print(type(part).__name__, part and part.count, part and [e.args[0] for e in part.exceptions])
        print(g.subgroup(lambda e: isinstance(e, KeyError)))
try:
    raise ExceptionGroup('plain', [TypeError('t'), KeyError('k')])
except* TypeError as g:
    print(type(g).__name__, g.exceptions)
except* KeyError as g:
    print(type(g).__name__, g.exceptions)
validate({'name': 'x', 'age': None, 'email': 1})
