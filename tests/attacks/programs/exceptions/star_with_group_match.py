# goal: except* with a match type that is computed and wrong
# stopped by: runtime
LEAKED = []
class M(type):
    pass
class K(Exception, metaclass=M):
    pass
for kind in [K, (K, ValueError), BaseException]:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(1)])
        except* kind as e:
            LEAKED.append(e)
    except BaseException as e:
        LEAKED.append(e)
LEAKED
