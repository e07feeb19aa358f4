# goal: the policy applied to the name but not to what __getattr__ answers
# stopped by: guard
class A:
    def __getattr__(self, name):
        return (lambda: 0)
LEAKED = [A().anything.__globals__]
LEAKED
