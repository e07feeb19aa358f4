# A name used before its global declaration.
count = 0

def bump():
    count += 1
    global count
    return count

print(bump())
