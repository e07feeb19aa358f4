# Functions see the module's names as they are when they run.
items = []
mode = 'a'

def add(x):
    items.append((mode, x))
    return len(items)

add(1)
mode = 'b'
add(2)
items = items + ['rebound']
add(3)
print(items)
for mode in 'xy':
    add(mode)
print(items[-2:], mode)
with_default = lambda m=mode: (m, mode)
mode = 'z'
print(with_default())
if True:
    def conditional():
        return 'first'
else:
    def conditional():
        return 'second'
alias = conditional
def conditional():
    return 'redefined'
print(alias(), conditional())

class Uses:
    seen = mode
    def now(self):
        return mode, helper()

def helper():
    return 'late helper'

mode = 'later'
print(Uses.seen, Uses().now())
[mode for mode in 'ab']
print(mode)
del mode
try:
    add(0)
except NameError as error:
    print(error)
add(1)
