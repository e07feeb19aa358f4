# Functions that set, change, delete and create globals.
counter = 0

def bump(by=1):
    global counter
    counter += by
    return counter

def create():
    global made, also
    made = also = 'created'

def remove():
    global made
    del made

def nested():
    def deep():
        global counter
        counter = 100
    counter_local = counter
    deep()
    return counter_local, counter

bump(); bump(4)
print(counter, nested(), counter)
try:
    made
except NameError as error:
    print(error)
create()
print(made, also)
remove()
try:
    made
except NameError as error:
    print(error)

def loop():
    global i
    for i in range(3):
        pass

def handler():
    global caught
    try:
        1 / 0
    except ZeroDivisionError as caught:
        print('in handler', caught)

def imports():
    global json, dumps
    import json
    from json import dumps

def defines():
    global helper, Klass
    def helper():
        return 'helper'
    class Klass:
        pass

loop(); handler(); imports(); defines()
print(i, dumps([1]), json.loads('2'), helper(), helper.__qualname__, Klass.__qualname__)
caught
