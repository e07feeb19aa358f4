# Repeated frames are folded; an inner error stays visible.
def descend(n, path=()):
    if n == 0:
        return path[5]
    return descend(n - 1, path + (n,))

print(descend(8))
try:
    descend(3)
except IndexError as error:
    print(error)
descend(4)
