# An unexpected indent.
x = 1
  y = 2
print(x + y)
for i in range(2):
    print(i)
