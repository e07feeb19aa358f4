# goal: a result with keys whose hash never ends when the host rebuilds it
# stopped by: runtime
# limits: duration=0.5
class K:
    times = 0
    def __hash__(self):
        K.times += 1
        while K.times > 1:
            pass
        return 1
LEAKED = [{K(): 1}]
LEAKED
