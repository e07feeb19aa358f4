# Host calls as operands: order of evaluation around them.
def t(x):
    log(x)
    print('t', x)
    return x

print(ext(1) + ext(2) * ext(3) - t(4))
print(t(1) + ext(t(2)) + t(3))
x = 10
print(x + ext(x) + (x := 20) + ext(x) + x)
print(-ext(1), not ext(-1), ~ext(0), ext(2) ** ext(1), ext(7) // 2, ext(7) % 3, ext(1) << 3)
print(ext(1) < ext(2) < ext(1) < t(99), ext(0) == 1 != ext(5))
print(ext('a') + ext('b') * 2, [ext(1)] + [ext(2)], (ext(1),) * 2)
print(ext(1) is None, ext(3) in [4], 'a!' not in [ext('a')], ext(1) if ext(-1) else ext(2))
print(f'{ext(1)}', ext(ext(ext(0))), ext(x=5))
total = 0
total += ext(1) + t(5)
total *= ext(total)
total
