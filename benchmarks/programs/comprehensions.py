# Matrices, flattening, filtering and pairing with comprehensions of every kind.
size = 56
a = [[(row * 7 + column * 3) % 11 for column in range(size)] for row in range(size)]
b = [[(row * 5 - column) % 13 for column in range(size)] for row in range(size)]


def multiply(left, right):
    columns = list(zip(*right))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in left]


product = multiply(a, b)
transposed = [[row[i] for row in product] for i in range(size)]
flat = [value for row in transposed for value in row]
evens = {value for value in flat if value % 2 == 0}
positions = {value: index for index, value in enumerate(flat)}
pairs = [(x, y) for x in range(200) for y in range(x, 200) if (x * x + y * y) % 17 == 0]
triples = [[x, y, z] for z in range(1, 90) for y in range(1, z) for x in range(z % y, y) if x * x + y * y == z * z]
lengths = {word: len(word) for word in 'the shorter the program the better the reader likes it'.split()}
squares = sum(value * value for value in flat if value > 100)
nested = [[cell if cell % 3 else -cell for cell in row if cell > 20] for row in product]
result = {
    'corner': product[-1][-1],
    'evens': len(evens),
    'positions': len(positions),
    'pairs': len(pairs),
    'triples': triples[:5],
    'lengths': lengths,
    'squares': squares,
    'nested': sum(len(row) for row in nested),
}
result
