# Two starred targets in one assignment.
first, *rest = [1, 2, 3]
print(first, rest)
*a, *b = [1, 2, 3]
print(a, b)
