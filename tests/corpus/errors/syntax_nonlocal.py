# nonlocal at module level and without a binding.
def f():
    def g():
        nonlocal missing
        missing = 1
    g()

f()
print('never')
