# Division by zero in a lambda in a sort key in a comprehension.
scores = {'ann': (3, 4), 'bob': (0, 5), 'cy': (2, 0)}
ratio = lambda name: scores[name][0] / scores[name][1]
print([ratio(n) for n in ('ann', 'bob')])
try:
    1 % 0
except ZeroDivisionError as error:
    print(error)
ranked = {rank: name for rank, name in enumerate(sorted(scores, key=ratio))}
print(ranked)
