# Accounts with inheritance and properties, vectors with operators, a stack machine.
class Account:
    fee = 1

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('amounts are positive')
        self._balance += amount
        self.history.append(amount)

    def withdraw(self, amount):
        if amount + self.fee > self._balance:
            raise ValueError(f'{self.owner} has only {self._balance}')
        self._balance -= amount + self.fee
        self.history.append(-amount)


class Savings(Account):
    fee = 0

    def __init__(self, owner, balance=0, rate=0.01):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate) + 1)


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


accounts = [Account('a', 100), Savings('b', 500), Savings('c', 50, rate=0.02)]
refused = 0
for step in range(24000):
    account = accounts[step % 3]
    try:
        if step % 5:
            account.deposit(step % 13)
        else:
            account.withdraw(step % 400)
    except ValueError:
        refused += 1
    if step % 90 == 0 and isinstance(account, Savings):
        account.add_interest()

position, velocity = Vector(0, 0), Vector(3, -2)
for step in range(12000):
    position = position + velocity * (step % 3)
    if position == Vector(0, 0):
        velocity = velocity * -1

result = [[a.owner, a.balance, len(a.history)] for a in accounts] + [refused, position.x, position.y]
result
