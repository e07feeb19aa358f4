# goal: native datetime code calls a tzinfo of ours
# stopped by: guard
import datetime
LEAKED = []
class Z(datetime.tzinfo):
    def utcoffset(self, dt):
        LEAKED.append(dt)
        return datetime.timedelta(0)
    dst = tzname = utcoffset
try:
    str(datetime.datetime(2020, 1, 1, tzinfo=Z()))
    datetime.datetime.now(Z())
except Exception:
    pass
LEAKED += [datetime.datetime.now().__reduce_ex__(4)]
LEAKED
