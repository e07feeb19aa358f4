# Fibonacci numbers, towers of Hanoi, queens on a board, permutations.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def hanoi(disks, source, target, spare, moves):
    if disks == 0:
        return
    hanoi(disks - 1, source, spare, target, moves)
    moves.append((source, target))
    hanoi(disks - 1, spare, target, source, moves)


def queens(size, row=0, columns=(), falling=(), rising=()):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if column in columns or row - column in falling or row + column in rising:
            continue
        count += queens(size, row + 1, columns + (column,), falling + (row - column,), rising + (row + column,))
    return count


def permutations(items):
    if len(items) <= 1:
        return [items]
    found = []
    for i in range(len(items)):
        rest = items[:i] + items[i + 1 :]
        for tail in permutations(rest):
            found.append([items[i]] + tail)
    return found


moves = []
hanoi(13, 'A', 'C', 'B', moves)
orders = permutations([1, 2, 3, 4, 5, 6, 7])
result = [fib(23), len(moves), list(moves[-1]), queens(7), len(orders), orders[100]]
result
