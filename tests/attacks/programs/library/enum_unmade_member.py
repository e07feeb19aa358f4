# goal: what stands for an enumeration's member to come, which deletes and sets any attribute of any object
# stopped by: library
import enum
import json
LEAKED = []
kept = []
class Early:
    def __set_name__(self, owner, name):
        kept.append((owner, vars(owner)['a']))
    def __get__(self, instance, owner):
        return None
class E(enum.Enum):
    early = Early()
    a = 1
owner, unmade = kept[0]
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        if traceback is not None:
            LEAKED.append(traceback)
        return True
class Sly(str):
    def __hash__(self):
        return hash('a')
    def __eq__(self, other):
        return True
class Fake:
    pass
for thing, name in [(Manager, '_abc_.guest'), (E, Sly('_abc_.guest')), (E, '_abc_.guest'), (json.JSONEncoder, 'encode'), (json.JSONEncoder.encode, '__kwdefaults__'), (Fake(), 'a'), (E, 'a')]:
    try:
        type(unmade).__set_name__(unmade, thing, name)
        LEAKED.append('ESCAPED: made a member elsewhere')
    except Exception as error:
        leak(error)
    try:
        unmade.__set_name__(thing, name)
        LEAKED.append('ESCAPED: made a member elsewhere')
    except Exception as error:
        leak(error)
with Manager():
    1 / 0
kept.clear()
del unmade
LEAKED
