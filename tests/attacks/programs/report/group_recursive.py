# goal: a group that contains itself
# stopped by: runtime
class G(ExceptionGroup):
    @property
    def exceptions(self):
        return (self, self)
LEAKED = []
raise G('g', [ValueError(1)])

LEAKED
