# goal: a group that lies about its members
# stopped by: runtime
class G(ExceptionGroup):
    @property
    def exceptions(self):
        return [5, self, None]
    message = property(lambda self: 5)
LEAKED = []
raise G('g', [ValueError(1)])

LEAKED
