# A tiny template and a rule engine built on eval.
import re

def render(template, **values):
    return re.sub(r'\{\{(.+?)\}\}', lambda m: str(eval(m[1], {}, values)), template)

print(render('Dear {{name.title()}}, you owe {{round(amount * 1.2, 2)}}', name='ann', amount=10))
rules = [('adult', 'age >= 18'), ('local', "city == 'Oslo'"), ('vip', 'spent > 100 and visits > 3')]
people = [dict(name='a', age=20, city='Oslo', spent=50, visits=9), dict(name='b', age=10, city='Rome', spent=500, visits=5)]
for p in people:
    print(p['name'], [label for label, rule in rules if eval(rule, {}, p)])
try:
    eval('age > limit', {}, people[0])
except NameError as error:
    print(error)

def derive(env, *lines):
    for line in lines:
        name, _, expression = line.partition('=')
        env[name.strip()] = eval(expression, {'sqrt': lambda v: v ** 0.5}, env)
    return env

print(derive({'x': 3}, 'y = x * x', 'h = sqrt(y + 16)', 'z = [x, y, h]'))
functions = [eval(f'lambda x: x {op} 2') for op in ('+', '*', '**')]
print([f(5) for f in functions])
eval('people[2]')
