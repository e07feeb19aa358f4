# Nested groups with members that have causes and notes.
def fails(n):
    try:
        if n == 0:
            return 1 / n
        raise ValueError(f'bad {n}')
    except ZeroDivisionError as error:
        error.add_note('n was zero')
        raise

def collect(numbers):
    errors = []
    for n in numbers:
        try:
            fails(n)
        except Exception as error:
            errors.append(error)
    return ExceptionGroup(f'{len(errors)} failed', errors)

inner = collect([1, 0])
inner.add_note('a note on the group')
print(inner)
raise ExceptionGroup('outer', [inner, TypeError('alone')]) from KeyError('cause')
