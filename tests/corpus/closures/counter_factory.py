# Each call makes its own cell; closures of one call share it.
def make(start=0):
    n = start
    def up(by=1):
        nonlocal n
        n += by
        return n
    def down(by=1):
        nonlocal n
        n -= by
        return n
    def get():
        return n
    return up, down, get

up, down, get = make(10)
up2, *_, get2 = make()
up(); up(5); down(2)
up2(100)
print(get(), get2())

def bank():
    balances = {}
    def deposit(who, amount):
        balances[who] = balances.get(who, 0) + amount
        return balances[who]
    deposit.balances = balances
    return deposit

deposit = bank()
deposit('ann', 10)
deposit('ann', 5)
deposit('bob', 1)
deposit.balances, bank().balances
