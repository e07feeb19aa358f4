# goal: quadratic conversions
# stopped by: runtime
# limits: duration=0.5
LEAKED = []
x = 1 << 40_000_000
str(x)
LEAKED
