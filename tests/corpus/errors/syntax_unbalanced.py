# A program that does not parse says so.
def total(items):
    return sum(item['price'] * item['quantity'] for item in items

print(total([{'price': 2, 'quantity': 3}]))
for i in range(3):
    print(i)
