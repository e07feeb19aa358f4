# A class body runs like any suite, with loops, conditions and prints.
print('before')

class Table:
    print('in body')
    rows = []
    for i in range(3):
        rows.append(i * i)
    if len(rows) > 2:
        big = True
    else:
        small = True
    try:
        broken = 1 / 0
    except ZeroDivisionError as error:
        message = str(error)
    with_total = [*rows, sum(rows)]
    def get(self, n, default=rows[-1]):
        return self.rows[n] if n < len(self.rows) else default
    del i
    first, *others = rows

print(Table.rows, Table.big, hasattr(Table, 'small'), hasattr(Table, 'i'), hasattr(Table, 'error'))
print(Table.message, Table.with_total, Table.first, Table.others, Table().get(0), Table().get(9))
sorted(name for name in dir(Table) if not name.startswith('_'))
