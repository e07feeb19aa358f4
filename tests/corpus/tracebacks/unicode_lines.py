# Carets under lines with wide and combining characters.
größe = {'höhe': 3, 'breite': None}

def fläche(maße):
    return "☕☕☕" + str(maße['höhe']) * maße['breite']

print(fläche({'höhe': 2, 'breite': 2}))
日本 = '語'
print(日本, fläche(größe) if 日本 else '')
