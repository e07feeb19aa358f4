# Means, medians, spread.
import statistics as st
from fractions import Fraction
from decimal import Decimal

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), st.stdev(data), st.variance(data), st.pvariance(data), st.median_low(data), st.median_high(data), st.median_grouped(data))
print(st.mean([1.5, 2.5]), st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal('0.1'), Decimal('0.3')]), st.fmean([1, 2, 4]), st.geometric_mean([1, 4, 16]), st.harmonic_mean([40, 60]), st.multimode('aabbc'), st.quantiles(data, n=4), st.quantiles([1, 2, 3], n=2, method='inclusive'))
print(st.mean([1, 2]), st.mean([True, False]), st.median(['a']), st.mode(['x', 'y', 'x']), st.fmean([1, 2, 3], weights=[3, 1, 1]))
x, y = [1, 2, 3, 4], [2, 4, 6, 9]
line = st.linear_regression(x, y)
print(round(st.covariance(x, y), 6), round(st.correlation(x, y), 6), round(line.slope, 6), round(line.intercept, 6))
n = st.NormalDist(100, 15)
print(n.mean, round(n.cdf(130), 6), round(n.inv_cdf(0.5), 6), n + 5, round(n.zscore(115), 3), st.NormalDist.from_samples([1, 2, 3]))
for bad in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.median([]), lambda: st.mode([]), lambda: st.mean(['a']), lambda: st.harmonic_mean([-1]), lambda: st.geometric_mean([]), lambda: st.quantiles([1]), lambda: st.correlation([1], [1]), lambda: st.NormalDist(0, -1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(st.StatisticsError, ValueError))
st.variance([])
