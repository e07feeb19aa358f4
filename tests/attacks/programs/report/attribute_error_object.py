# goal: an AttributeError whose object runs code when it is asked for suggestions
# stopped by: runtime
# limits: duration=0.5
class A:
    def __dir__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
    def __getattr__(self, name):
        while True:
            pass
LEAKED = []
raise AttributeError('x', name='nme', obj=A())

LEAKED
