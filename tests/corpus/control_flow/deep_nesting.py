# Control flow through many levels at once.
def process(groups):
    out = []
    for name, rows in groups.items():
        try:
            for row in rows:
                while True:
                    try:
                        if row is None:
                            raise StopAsyncIteration
                        if row < 0:
                            break
                        if row > 100:
                            return out + [f'{name}: too big']
                        if row % 2:
                            row += 1
                            continue
                        out.append((name, row))
                        break
                    except StopAsyncIteration:
                        out.append((name, 'none'))
                        break
                    finally:
                        out.append('.')
                else:
                    out.append('never')
                if row == -9:
                    break
            else:
                out.append(f'{name} complete')
        finally:
            out.append(f'end {name}')
    return out

print(process({'a': [1, 2, None, -1]}))
print(process({'b': [3, -9, 5], 'c': []}))
print(process({'d': [2, 101, 4], 'e': [1]}))
process({})
