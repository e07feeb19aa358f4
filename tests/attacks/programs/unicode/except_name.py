# goal: other binding forms with other letters
# stopped by: admit
try:
    1 / 0
except ZeroDivisionError as __ｂuiltins__:
    pass
LEAKED = []
LEAKED
