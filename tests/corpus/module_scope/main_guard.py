"""The module's own docstring."""
import math

SIZE = 3

def area(r):
    """Area of a circle."""
    return round(math.pi * r * r, SIZE)

def main():
    results = [area(r) for r in range(SIZE)]
    print(results)
    return sum(results)

print(__doc__, __name__, area.__doc__, area.__module__)
if __name__ == '__main__':
    total = main()
else:
    total = None

class Info:
    """Class doc."""
    module = __name__

print(Info.__doc__, Info.__module__, Info.module, Info.__qualname__)
total
