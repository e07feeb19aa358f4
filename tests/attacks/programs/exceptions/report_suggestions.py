# goal: CPython's suggestions for a misspelt attribute call __dir__ of the object
# stopped by: runtime
# limits: duration=0.5
class A:
    def __dir__(self):
        while True:
            pass
    attribute = 1
LEAKED = []
A().atribute
LEAKED
