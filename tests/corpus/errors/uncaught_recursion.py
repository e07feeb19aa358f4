# A recursion that never ends is reported as itself.
def countdown(n):
    return [n] + countdown(n - 1) if n != 0 else []

print(countdown(5))
print(sum(countdown(50)))
countdown(-1)
