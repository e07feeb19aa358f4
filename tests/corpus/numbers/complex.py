# Complex numbers.
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), z * 1j, z / (1 - 2j), z ** 2, -z, z == 3 + 4j, z + 1, 2.5 * z)
print(complex(1, 2), complex('1+2j'), complex('j'), complex(5), complex(), 1j ** 2, (1j) * (1j), repr(-0j), complex(0, -1), complex(-0.0, 2))
print(hash(complex(5, 0)) == hash(5), 5 == 5 + 0j, bool(0j), sum([1j, 2]), [z, z.conjugate()], f'{z:.2f}')
import cmath
print(cmath.sqrt(-1), round(cmath.phase(1j), 5), cmath.polar(1), cmath.isinf(complex('inf')))
for bad in (lambda: z < 1, lambda: int(z), lambda: float(z), lambda: z // 1, lambda: z % 2, lambda: complex('1 + 2j'), lambda: z / 0, lambda: complex('x'), lambda: divmod(z, 1), lambda: complex('1', 2), lambda: max(z, 1j), lambda: 0j ** -1):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
round(z)
