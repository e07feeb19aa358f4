# goal: an exception of ours that looks like a halt
# stopped by: runtime
class Halted(BaseException):
    limit = 'max_duration_secs'
    value = 5
LEAKED = []
raise Halted('max_duration_secs', 5)
LEAKED
