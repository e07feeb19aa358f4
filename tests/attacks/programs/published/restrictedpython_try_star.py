# goal: RestrictedPython CVE-2025-22153: type confusion in except*
# stopped by: classes
class G(ExceptionGroup):
    def split(self, cls):
        LEAKED.append('ESCAPED: except* asks a guest split')
        return (ValueError(), None)
LEAKED = []
try:
    raise G('', [Exception()])
except* ValueError:
    pass
LEAKED
