# An unbound local in a comprehension that calls the host.
def unbound(flag):
    if flag:
        late = 1
    return [ext(late) for _ in 'a']

try:
    unbound(False)
except NameError as error:
    print(type(error).__name__, error)
unbound(True)
