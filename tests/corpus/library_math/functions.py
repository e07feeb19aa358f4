# math in one table, with domain errors.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.isqrt(17), math.cbrt(27), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.expm1(0))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.fabs(-2), math.fmod(-7, 3), math.modf(3.25), math.frexp(8), math.ldexp(0.5, 4), math.copysign(1, -0.0), math.remainder(7, 4))
print(math.factorial(20), math.gcd(12, 18, 30), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.prod([1, 2, 3]), math.fsum([0.1] * 10), math.hypot(3, 4), math.dist([0, 0], [1, 1]), math.sumprod([1, 2], [3, 4]) if hasattr(math, 'sumprod') else 11)
print([round(f(0.5), 10) for f in (math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.cosh, math.tanh, math.erf, math.gamma)], math.atan2(1, -1), math.degrees(math.pi), math.radians(180))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.nextafter(1, 2), math.ulp(1.0), math.pow(2, 0.5), math.lgamma(10))
for bad in ('math.sqrt(-1)', 'math.log(0)', 'math.log(-1)', 'math.factorial(-1)', 'math.factorial(1.5)', 'math.exp(1000)', 'math.acos(2)', 'math.floor("x")', 'math.gcd(1.5, 2)', 'math.comb(2, -1)', 'math.fmod(1, 0)', 'math.pow(0, -1)', 'math.isqrt(-1)', 'math.floor(math.inf)', 'math.floor(math.nan)', 'math.sin()', 'math.sqrt("4")', 'math.log(2, 1)', 'math.gamma(-1)', 'math.ldexp(1.0, 5000)', 'math.dist([1], [1, 2])', 'math.prod("ab")'):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, '|', type(error).__name__, error)

class Whole:
    def __floor__(self): return 'floored'
    def __ceil__(self): return 'ceiled'
    def __trunc__(self): return 'truncated'
    def __float__(self): return 2.25

math.floor(Whole()), math.ceil(Whole()), math.trunc(Whole()), math.sqrt(Whole())
