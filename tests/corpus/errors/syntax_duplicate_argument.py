# Two parameters of one name.
def area(width, height, width):
    return width * height

print(area(1, 2, 3))
x = 1
x
