# goal: hidden names in messages and names of errors
# stopped by: names
LEAKED = []
def f():
    for x in y:
        leak(x)
    y = 1
def g():
    with undefined_manager:
        pass
class A:
    x = not_there
for act in [f, g]:
    try:
        act()
    except Exception as e:
        LEAKED += ['ESCAPED: hidden name in ' + str(e)] if "'." in str(e) or "'.t" in repr(e) else []
LEAKED
