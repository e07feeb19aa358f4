# A cell can be emptied and filled again.
def f():
    x = 1
    def get():
        return x
    def remove():
        nonlocal x
        del x
    def put(v):
        nonlocal x
        x = v
    return get, remove, put

get, remove, put = f()
print(get())
remove()
for action in (get, remove):
    try:
        action()
    except NameError as error:
        print(type(error).__name__, error)
put('back')
print(get())

def loop():
    for i in range(2):
        def show():
            return i
    del i
    try:
        return show()
    except NameError as error:
        return str(error)

loop()
