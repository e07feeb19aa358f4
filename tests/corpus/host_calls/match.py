# Host calls as subjects, in guards and in case bodies.
def handle(key):
    match lookup(key):
        case {'country': 'US', 'name': str(name)} if ext(len(name)) > 4:
            return ext(f'US {name}')
        case {'country': country, **rest}:
            return f'{country} {sorted(rest)} {ext(0)}'
        case [first, *others] if echo(others):
            return [ext(first), *map(ext, others)]
        case int(n) | float(n):
            return ext(n)
        case None:
            return echo('nothing')

print([handle(k) for k in ('alice', 'bob', 'dave', 'regions', 'limit', 'nope')])
for row in fetch(1):
    match row:
        case {'status': 'paid', 'amount': amount, 'currency': c} if amount * rate(c) > 100:
            print('big', row['id'], ext(row['id']))
        case {'status': 'paid' | 'open' as status, 'id': id_}:
            log((id_, status))
            print(status, id_)
        case {'tags': [*_, last]}:
            print('other', ext(last))
match ext(1), ext('a'):
    case 2, str(s):
        print('pair', echo(s))
match echo([1, [2, 3]]):
    case [a, [b, c]] if ext(a) == b:
        result = ext(c)
match fetch(9):
    case []:
        result = (result, 'empty')
result
