import re
import statistics


class Reading:
    def __init__(self, sensor, value, unit='C'):
        self.sensor = sensor
        self.value = value
        self.unit = unit

    @property
    def celsius(self):
        return (self.value - 32) * 5 / 9 if self.unit == 'F' else self.value

    def __repr__(self):
        return f'<{self.sensor} {self.celsius:.1f}>'


def parse(lines):
    pattern = re.compile(r'(\w+)\s*=\s*(-?\d+(?:\.\d+)?)\s*([CF])')
    for number, line in enumerate(lines, start=1):
        match = pattern.match(line)
        if match is None:
            print('line', number, 'skipped')
            continue
        sensor, value, unit = match.groups()
        yield Reading(sensor, float(value), unit)


def outliers(readings, limit=2.0):
    values = [reading.celsius for reading in readings]
    if len(values) < 3:
        return []
    centre, spread = statistics.mean(values), statistics.stdev(values)
    return [reading for reading in readings if abs(reading.celsius - centre) > limit * spread]


lines = [f's{i % 4} = {20 + i * i % 17 / 2} {"CF"[i % 2]}' for i in range(40)] + ['broken', 's9 = 400 C']
by_sensor = {}
for reading in parse(lines):
    by_sensor.setdefault(reading.sensor, []).append(reading)

table = []
for sensor, readings in sorted(by_sensor.items()):
    lowest, *_, highest = sorted(readings * 2, key=lambda reading: reading.celsius)
    odd = outliers(readings)
    while odd and len(table) < 2:
        print('check', odd.pop())
    table.append((sensor, len(readings), lowest.celsius, highest.celsius, len(odd)))
{'sensors': len(by_sensor), 'widest': max(row[3] - row[2] for row in table)}
