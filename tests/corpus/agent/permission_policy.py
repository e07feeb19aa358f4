# A small policy language evaluated against users and orders.
import re

POLICIES = '''
allow read order
allow refund order if user.vip and order.amount < 200
deny refund order if order.status == "void"
allow export report if user.country in ["FR", "DE"]
'''

class Policy:
    pattern = re.compile(r'(?P<effect>allow|deny) (?P<verb>\w+) (?P<noun>\w+)(?: if (?P<when>.+))?$')
    def __init__(self, line):
        if not (m := self.pattern.match(line)):
            raise SyntaxError(f'bad policy: {line!r}')
        self.effect, self.verb, self.noun, self.when = m.group('effect', 'verb', 'noun', 'when')
    def applies(self, verb, noun, **context):
        return (verb, noun) == (self.verb, self.noun) and (self.when is None or eval(self.when, {}, context))

class Bag(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

policies = [Policy(line) for line in POLICIES.strip().splitlines()]

def decide(user, verb, noun, **context):
    effects = [p.effect for p in policies if p.applies(verb, noun, user=user, **context)]
    return 'deny' if 'deny' in effects else 'allow' if effects else 'no rule'

users = {name: Bag(lookup(name)) for name in ('alice', 'bob', 'dave')}
orders = [Bag(o) for o in fetch(1)]
for name, user in users.items():
    row = [decide(user, 'refund', 'order', order=o) for o in orders]
    print(f'{name:<6} export={decide(user, "export", "report"):<8} refund={row}')
    log({name: row.count('allow')})
print(decide(users['bob'], 'read', 'order'), decide(users['bob'], 'drop', 'table'))
try:
    Policy('permit everything')
except SyntaxError as e:
    print(e.msg)
decide(Bag(), 'refund', 'order', order=orders[0])
