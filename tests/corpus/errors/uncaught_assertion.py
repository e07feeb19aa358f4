# A failed check with a message made of data.
def check_balance(accounts):
    total = sum(accounts.values())
    assert total == 100, f'balance is {total}, accounts: {sorted(accounts)}'
    return total

print(check_balance({'a': 60, 'b': 40}))
try:
    assert (1, 2) == (1, 3)
except AssertionError as error:
    print(repr(error))
check_balance({'x': 1, 'y': 2})
