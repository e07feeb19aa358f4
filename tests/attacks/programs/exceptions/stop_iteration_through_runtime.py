# goal: StopIteration raised in callbacks of trusted generators
# stopped by: runtime
LEAKED = []
def stop(*a):
    raise StopIteration(5)
for act in [lambda: list(map(stop, [1])), lambda: sorted([2, 1], key=stop), lambda: print(end=stop()), lambda: leak(stop())]:
    try:
        LEAKED.append(act())
    except BaseException as e:
        LEAKED.append(e.__context__)
LEAKED
