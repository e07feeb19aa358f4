# goal: the same by what type parameters default to
# stopped by: runtime
# needs: 3.13
class A:
    def method[T = [locals(), dir()]](self):
        pass
    type Alias[*Ts = (locals(),), **P = [vars()]] = None
LEAKED = [A.method.__type_params__[0].__default__]
for parameter in A.Alias.__type_params__:
    LEAKED.append(parameter.__default__)
LEAKED
