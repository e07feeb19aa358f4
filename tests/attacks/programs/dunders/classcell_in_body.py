# goal: steal or forge __classcell__ in a class body
# stopped by: admit
class A:
    def m(self):
        return __class__
    cell = __classcell__
LEAKED = [A.cell]
LEAKED
