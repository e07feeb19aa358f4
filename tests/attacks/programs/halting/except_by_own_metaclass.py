# goal: a class that claims to be above every exception
# stopped by: limits
# limits: duration=0.3
class M(type):
    def __instancecheck__(cls, other):
        return True
class E(BaseException, metaclass=M):
    pass
LEAKED = []
while True:
    try:
        while True:
            pass
    except E as e:
        LEAKED.append(e)
    except (E, BaseException) as e:
        LEAKED.append(e)
LEAKED
