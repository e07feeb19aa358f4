# Statistics, integration, a Monte Carlo estimate and compound interest in plain arithmetic.
import math


def noise(count, seed=42):
    values = []
    for _ in range(count):
        seed = (1664525 * seed + 1013904223) % 4294967296
        values.append(seed / 4294967296)
    return values


def mean(values):
    return sum(values) / len(values)


def deviation(values):
    centre = mean(values)
    return math.sqrt(sum((value - centre) ** 2 for value in values) / (len(values) - 1))


def correlation(xs, ys):
    mx, my = mean(xs), mean(ys)
    above = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    return above / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


def integrate(function, low, high, steps):
    width = (high - low) / steps
    total = (function(low) + function(high)) / 2
    for i in range(1, steps):
        total += function(low + i * width)
    return total * width


def newton(value):
    guess = value / 2 or 1.0
    while abs(guess * guess - value) > 1e-12 * value:
        guess = (guess + value / guess) / 2
    return guess


values = noise(24000)
inside = sum(1 for x, y in zip(values[::2], values[1::2]) if x * x + y * y <= 1)
area = integrate(lambda x: math.exp(-x * x) * math.cos(x), -3, 3, 12000)
roots = [newton(n) for n in range(1, 2000)]
balance, year = 1000.0, 0
while balance < 100000:
    balance += balance * 0.043 - 7
    year += 1
smooth = [mean(values[i : i + 5]) for i in range(4000)]
result = {
    'pi': round(4 * inside / (len(values) // 2), 6),
    'deviation': round(deviation(values), 9),
    'correlation': round(correlation(values[:-1], values[1:]), 9),
    'area': round(area, 9),
    'roots': round(sum(roots), 6),
    'years': year,
    'smooth': round(max(smooth), 9),
}
result
