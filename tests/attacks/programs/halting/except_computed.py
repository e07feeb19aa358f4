# goal: swallow the halt with a computed class
# stopped by: limits
# limits: duration=0.3
LEAKED = []
def kinds():
    return (Exception, (BaseException,))
B = BaseException
while True:
    for kind in [B, kinds(), (B, B), object.__class__ and BaseException]:
        try:
            while True:
                pass
        except kind as e:
            LEAKED.append(e)
LEAKED
