# Big integers, division, shifts, bases, bit methods.
print(2 ** 100, -7 // 2, -7 % 3, 7 // -2, 7 % -3, divmod(-7, 2), divmod(7, -2), 10 ** 20 // 3)
print(1 << 70, -1 >> 3, 5 & 3, 5 | 3, 5 ^ 3, ~5, -8 >> 1, 0b1010 | 0x0F, 0o17, 1_000_000)
print(bin(10), hex(-255), oct(8), int('ff', 16), int('0b11', 0), int('z', 36), int(' -12 '), int(3.99), int(-3.99), int(True))
print((255).bit_length(), (255).bit_count(), (6).as_integer_ratio(), (5).real, (5).imag, (5).conjugate(), (5).numerator)
print(pow(3, 200, 13), pow(3, -1, 7), 0 ** 0, 2 ** -1, (-2) ** 3, -2 ** 2, 2 ** 3 ** 2)
print(str(10 ** 30), len(str(3 ** 1000)), hash(2 ** 61 - 1), 7 .bit_length(), abs(-5), -(-5), +5)
print(round(25, -1), round(35, -1), round(1234, -2), sum(range(101)), max(3, 1), min([4, 2]), 10 > 9 > 8)
print(isinstance(True, int), True + 1, int.from_bytes((258).to_bytes(2, 'big'), 'big'), 5 == 5.0, 5 is 5 or True)
for bad in ('1 // 0', '1 % 0', 'divmod(1, 0)', '0 ** -1', '1 << -1', 'int("x")', 'int("1.5")', 'int("10", 1)', 'int("9", 8)', 'int(None)', 'pow(2, -1, 4)', 'int("")', '5()', '5[0]', 'int("12", "10")', 'int(float("inf"))', 'int(float("nan"))', '1 << 1.0'):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, '|', type(error).__name__, error)
1 / 0
