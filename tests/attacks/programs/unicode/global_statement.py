# goal: declare and delete __builtins__ in other letters
# stopped by: admit
def f():
    global __ｂuiltins__
    del __ｂuiltins__
f()
LEAKED = [(lambda: open)()]
LEAKED
