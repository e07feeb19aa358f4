# goal: contexts that sessions share
# stopped by: library
import decimal
LEAKED = []
for name in ['DefaultContext', 'BasicContext', 'ExtendedContext']:
    if hasattr(decimal, name):
        try:
            getattr(decimal, name).prec = 2
        except Exception:
            pass
LEAKED
