# goal: native formatting code with hostile formats
# stopped by: runtime
import datetime
import time
LEAKED = []
for text in ['%' * 1000, '%Y' * 1000, '{0.__class__}', '%\ud800', '%\x00']:
    for act in [lambda: datetime.datetime(2020, 1, 1).strftime(text), lambda: time.strftime(text), lambda: format(datetime.date(2020, 1, 1), text)]:
        try:
            act()
        except Exception:
            pass
LEAKED
