# State, methods, class variables, repr and equality.
class Account:
    """A bank account."""
    count = 0
    currency = 'EUR'

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f'invalid amount: {amount}')
        self.balance += amount
        return self

    def __repr__(self):
        return f'Account({self.owner!r}, {self.balance})'

a = Account('ann').deposit(10).deposit(5)
b = Account(owner='bob')
print(a, b, Account.count, a.count, a.currency)
a.currency = 'USD'
print(a.currency, b.currency, Account.currency)
del a.currency
print(a.currency, Account.__doc__, Account.__name__, type(a) is Account)
deposit = b.deposit
deposit(3)
Account.deposit(b, 4)
print(b)
b.deposit(-1)
