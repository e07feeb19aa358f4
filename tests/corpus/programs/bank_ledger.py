# Accounts with an append-only ledger, invariants and rollbacks.
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

class Kind(Enum):
    DEPOSIT = 'deposit'
    WITHDRAW = 'withdraw'
    TRANSFER = 'transfer'

class LedgerError(Exception):
    pass

class InsufficientFunds(LedgerError):
    def __init__(self, account, missing):
        super().__init__(f'{account} lacks {missing}')
        self.missing = missing

@dataclass(frozen=True)
class Entry:
    kind: Kind
    account: str
    amount: Decimal

@dataclass
class Ledger:
    entries: list[Entry] = field(default_factory=list)
    def balance(self, account):
        return sum((e.amount if e.kind is not Kind.WITHDRAW else -e.amount for e in self.entries if e.account == account), Decimal(0))
    def deposit(self, account, amount, kind=Kind.DEPOSIT):
        amount = Decimal(amount)
        if amount <= 0:
            raise LedgerError(f'bad amount {amount}')
        self.entries.append(Entry(kind, account, amount))
    def withdraw(self, account, amount):
        amount = Decimal(amount)
        if (missing := amount - self.balance(account)) > 0:
            raise InsufficientFunds(account, missing)
        self.entries.append(Entry(Kind.WITHDRAW, account, amount))
    def transfer(self, source, target, amount):
        mark = len(self.entries)
        try:
            self.withdraw(source, amount)
            if target == source:
                raise LedgerError('same account')
            self.deposit(target, amount, Kind.TRANSFER)
        except LedgerError:
            del self.entries[mark:]
            raise

ledger = Ledger()
ledger.deposit('ann', '100.50')
ledger.transfer('ann', 'bob', '30.25')
for operation in (lambda: ledger.transfer('bob', 'ann', 31), lambda: ledger.transfer('ann', 'ann', 1), lambda: ledger.deposit('x', -1)):
    try:
        operation()
    except InsufficientFunds as error:
        print('insufficient:', error, error.missing)
    except LedgerError as error:
        print('error:', error)
print(ledger.balance('ann'), ledger.balance('bob'), len(ledger.entries))
print(ledger.entries[-1])
ledger.withdraw('nobody', '0.01')
