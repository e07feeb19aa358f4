# Adding a number to a string, in a method called through super.
class Report:
    def __init__(self, title):
        self.title = title
    def line(self, value):
        return self.title + ': ' + value

class NumberReport(Report):
    def line(self, value):
        text = super().line(value)
        return text.upper()

r = NumberReport('total')
print(r.line('five'))
print(r.line(5))
