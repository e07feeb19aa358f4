# goal: a capsule and other native extras
# stopped by: imports
import datetime
LEAKED = [datetime.datetime_CAPI, datetime.sys]
LEAKED
