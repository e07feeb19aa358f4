# goal: names that the report looks up in locals of exec that are a mapping of ours
# stopped by: runtime
# limits: duration=0.5
class M(dict):
    def __iter__(self):
        while True:
            pass
    keys = __iter__
    def __getitem__(self, name):
        if name == 0:
            while True:
                pass
        return dict.__getitem__(self, name)
LEAKED = []
exec('undefinde', {}, M(undefined=1))
LEAKED
