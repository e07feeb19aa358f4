# %% a missing await
async def load() -> str:
    return fetch('a')
load().upper()
# ^^^^^^^^^^^^ missing-attribute
# %% a coroutine that nothing awaits
async def load() -> str:
    return fetch('a')
load()
# ^^^^^^ unused-awaitable
print('done')
# %% a sum of coroutines
async def price(name: str) -> int:
    return len(name)
prices = [price(name) for name in names]
prices[0] + 1
# ^^^^^^^^^^^^^ unsupported-operator
# %% await of what is no coroutine
await fetch('a')
#       ^^^^^^^^^^ invalid-await
# %% await of a number
await limit
#       ^^^^^ invalid-await
# %% await in a plain function
async def load() -> str:
    return 'a'
def run():
    return await load()
#            ^^^^^^^^^^^^ invalid-syntax
# %% a return outside of a function
return limit
# ^^^^^^^^^^^^ invalid-syntax
# %% a break outside of a loop
if limit:
    break
#     ^^^^^ invalid-syntax
# %% an expression that breaks off
total = 1 +
#            ^ invalid-syntax
# %% a missing colon
for name in names
#                  ^ invalid-syntax
    print(name)
# %% a keyword as a name
class = 'first'
#       ^ invalid-syntax
# %% an unknown field in an f-string
print(f'{nmae}: {limit}')
#          ^^^^ unresolved-reference
# %% a wrong argument within a comprehension
pages_of = [fetch(n) for n in range(3)]
#                   ^ invalid-argument-type
# %% a wrong argument within a lambda
numbers = list(map(lambda n: fetch(n + 1), range(3)))
#                                    ^^^^^ invalid-argument-type
# %% a wrong argument within a class
class Client:
    def get(self, id: int) -> str:
        return fetch(id)
#                      ^^ invalid-argument-type
# %% a method without self
class Client:
    def get():
        return 'a'
Client().get()
# ^^^^^^^^^^^^^^ too-many-positional-arguments
# %% super with a wrong name
class Base:
    def run(self): ...
class Child(Base):
    def run(self):
        super().start()
#         ^^^^^^^^^^^^^ missing-attribute
