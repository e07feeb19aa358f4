# A model's program that forgot the unknown currency.
def convert(amount, currency):
    return amount * rate(currency)

total = 0
for page in range(1, 4):
    for order in fetch(page):
        total += convert(order['amount'], order['currency'])
print(f'total so far: {total:.2f}')
prices = {'book': (10, 'EUR'), 'lamp': (2000, 'JPY')}
for item, (amount, currency) in prices.items():
    print(item, convert(amount, currency))
print('done')
