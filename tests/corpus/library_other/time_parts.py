# The deterministic parts of time.
import time

t = time.gmtime(0)
print(t.tm_year, t.tm_mon, t.tm_mday, tuple(t)[:6], t.tm_wday, t.tm_yday, time.strftime('%Y-%m-%d %H:%M:%S', t), time.strftime('%j', time.gmtime(86400 * 45)))
print(time.strptime('2024-02-29', '%Y-%m-%d')[:3], time.strptime('10:20', '%H:%M').tm_hour, time.asctime(t))
a = time.perf_counter()
b = time.perf_counter()
print(b >= a, time.monotonic() <= time.monotonic(), isinstance(time.time(), float), time.time() > 1.5e9)

class Stopwatch:
    def __init__(self, clock):
        self.clock, self.laps, self.started = clock, [], None
    def __enter__(self):
        self.started = self.clock()
        return self
    def __exit__(self, *exc):
        self.laps.append(self.clock() - self.started)

ticks = iter(range(0, 100, 7))
w = Stopwatch(lambda: next(ticks))
for _ in range(3):
    with w:
        next(ticks)
print(w.laps)
with Stopwatch(time.perf_counter) as real:
    sum(range(1000))
print(real.laps[0] >= 0)
for bad in (lambda: time.strptime('x', '%Y'), lambda: time.strftime('%Y', 5), lambda: time.gmtime('a')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, str(error)[:70])
time.strptime('2024', '%d')
