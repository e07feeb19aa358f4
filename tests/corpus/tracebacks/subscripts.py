# Chained subscripts and calls: the failing one is marked.
data = {'rows': [{'cells': [1, 2, 3]}, {'cells': []}]}

def cell(row, column):
    return data['rows'][row]['cells'][column]

print(cell(0, 2))
print([cell(r, 0) for r in (0, 1)])
