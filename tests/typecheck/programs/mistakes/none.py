# %% an item of what may be None
find_user(1)['name']
# ^^^^^^^^^^^^^^^^^^^^ not-subscriptable
# %% an attribute of what may be None
import re
re.match('a+', fetch('a')).group()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-union-attribute
# %% arithmetic with what may be None
prices = {'tea': 3}
prices.get('tea') + 1
# ^^^^^^^^^^^^^^^^^^^^^ unsupported-operator
# %% a method of what may be None
for order in orders('Paris'):
    order.note.upper()
#     ^^^^^^^^^^^^^^^^ missing-union-attribute
# %% a loop over what may be None
for key in find_user(1):
#            ^^^^^^^^^^^^ not-iterable
    print(key)
# %% an argument that may be None
for order in orders('Paris'):
    fetch(order.note)
#           ^^^^^^^^^^ invalid-argument-type
# %% the length of what may be None
for order in orders('Paris'):
    len(order.note)
#         ^^^^^^^^^^ invalid-argument-type
# %% None of an own function
def first(rows: list[str]) -> str | None:
    return rows[0] if rows else None
first(names).upper()
# ^^^^^^^^^^^^^^^^^^ missing-union-attribute
# %% the wrong branch
user = find_user(1)
if user is None:
    print(user['name'])
#           ^^^^^^^^^^^^ not-subscriptable
# %% a comparison with what may be None
ages = {'ada': 36}
ages.get('ada') > 30
# ^^^^^^^^^^^^^^^^^^^^ unsupported-operator
# %% None in a chain of methods
import re
re.search('b', 'abc').span()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-union-attribute
# %% a return of what may be None
def name_of(id: int) -> str:
    user = find_user(id)
    return user['name'] if user else None
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-explicit-return
