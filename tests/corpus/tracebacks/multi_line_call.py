# An error in a call that spans lines points at the right part.
def combine(a, b, *, scale):
    return (a + b) * scale

result = combine(
    1,
    combine(
        2,
        3,
        scale=10,
    ),
    scale=2,
)
print(result)
combine(
    4,
    combine(
        'text',
        5,
        scale=1,
    ),
    scale=3,
)
