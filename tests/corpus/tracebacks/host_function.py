# The host's exception seems to come from the call.
def page(number):
    rows = fetch(number)
    return [
        (row['id'], row['amount'] * rate(row['currency']))
        for row in rows
    ]

class Report:
    def __init__(self, *pages):
        self.rows = [r for p in pages for r in page(p)]

print(len(Report(1, 2).rows))
try:
    Report(-1)
except ValueError as error:
    print(error)
x = (ext(1) +
     len(Report(
         2,
         -3).rows))
