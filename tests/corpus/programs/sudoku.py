# Backtracking with constraint propagation.
puzzle = '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79'

rows = [[r * 9 + c for c in range(9)] for r in range(9)]
cols = [list(c) for c in zip(*rows)]
boxes = [[(br * 3 + r) * 9 + bc * 3 + c for r in range(3) for c in range(3)] for br in range(3) for bc in range(3)]
units = {i: [u for u in rows + cols + boxes if i in u] for i in range(81)}
peers = {i: set().union(*units[i]) - {i} for i in range(81)}

def candidates(grid, i):
    return set('123456789') - {grid[p] for p in peers[i]}

tried = 0
def solve(grid):
    global tried
    empty = [i for i in range(81) if grid[i] == '.']
    if not empty:
        return grid
    options = {i: candidates(grid, i) for i in empty}
    i = min(options, key=lambda k: (len(options[k]), k))
    for digit in sorted(options[i]):
        tried += 1
        if solution := solve(grid[:i] + digit + grid[i + 1:]):
            return solution
    return None

solution = solve(puzzle)
for r in rows:
    print(' '.join(solution[i] for i in r))
print(tried, all({solution[i] for i in u} == set('123456789') for u in rows + cols + boxes))
solve(solution[:2] + '.' + solution[3:-1] + solution[0]), solution[:9]
