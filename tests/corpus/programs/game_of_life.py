# Conway's game on a set of cells.
def neighbours(cell):
    x, y = cell
    return {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)}

def step(live):
    counts = {}
    for cell in live:
        for n in neighbours(cell):
            counts[n] = counts.get(n, 0) + 1
    return {c for c, k in counts.items() if k == 3 or (k == 2 and c in live)}

def show(live, w=6, h=5):
    return '\n'.join(''.join('#' if (x, y) in live else '.' for x in range(w)) for y in range(h))

glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(5):
    print(f'-- {generation}')
    print(show(glider))
    glider = step(glider)
block = {(0, 0), (0, 1), (1, 0), (1, 1)}
step(block) == block, len(step({(0, 0), (1, 0), (2, 0)})), sorted(step({(0, 0), (1, 0), (2, 0)}))
