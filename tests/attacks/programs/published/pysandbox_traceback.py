# goal: what sank pysandbox: tracebacks and frames of an exception raised by native code
# stopped by: guard
LEAKED = []
try:
    [].index(1)
except ValueError as e:
    LEAKED = [e.__traceback__.tb_frame]
LEAKED
