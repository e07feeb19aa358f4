# Float arithmetic, repr, rounding and special values.
print(0.1 + 0.2, 1 / 3, 1e16, 1e15, 1e-5, 0.0001, 123456789.123456789, 1e300 * 1e10, -1e300 * 1e10, 5e-324, 2.0, 1e22, 1.0e23)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), 2 ** 0.5, 4 ** 0.5, (-8) ** (1 / 3))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1e20), round(1.5, 0), round(123.456, -1), round(0.5), round(1.005, 2))
inf, nan = float('inf'), float('nan')
print(inf > 10 ** 400, inf - inf, inf * 0, nan != nan, -inf, max(nan, 1), max(1, nan), sorted([3, inf, -inf, 1.5]), inf // 1, 1 // inf, -1 // inf)
print(float('1e5'), float(' -3.5 '), float('1_0.5'), float('Infinity'), float('-nan'), float(10 ** 20), float('.5'), float('5.'))
print((0.5).as_integer_ratio(), (1.5).is_integer(), (2.0).is_integer(), (255.5).hex(), float.fromhex('0x1.8p3'), int(3.7), int(-3.7))
print(1.0 == 1, hash(1.0) == hash(1), {1: 'a', 1.0: 'b'}, -0.0, 0.0 == -0.0, str(-0.0), 1e3 == 1000, 3.0 is not None)
print(sum([0.1] * 10), abs(-0.5), min(1.5, 1), 10 / 2, 10 // 2.0, 2 * 1.0, 9007199254740993 == 9007199254740992.0, 9007199254740993 > 9007199254740992.0)
for bad in ('1.0 / 0', '1.0 // 0', '1.0 % 0', 'float("x")', 'float(None)', '2.0 ** 10000', '10 ** 400 * 1.0', '0.0 ** -1', 'round(inf)', 'round(nan)', 'float("")', '1.5 << 1', 'int("1e5")', 'float([])', 'float(10 ** 400)', '1.5 & 1'):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, '|', type(error).__name__, error)
1e308 + 1e308, nan
