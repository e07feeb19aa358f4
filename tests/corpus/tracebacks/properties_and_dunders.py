# Frames of code that runs without a call in sight.
class Money:
    def __init__(self, amount):
        self.amount = amount
    def __add__(self, other):
        return Money(self.amount + other.amount)
    @property
    def text(self):
        return '{:.2f}'.format(self.amount)
    def __repr__(self):
        return f'<{self.text}>'
    def __getattr__(self, name):
        raise AttributeError(f'money has no {name}')

total = Money(1) + Money(2.5)
print(total, total.text)
for bad in (lambda: Money(1) + 5, lambda: total.currency, lambda: repr(Money('x'))):
    try:
        bad()
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
f'{[Money(1), Money(None)]}'
