# Compare two versions of data and describe the changes.
def by_id(rows):
    return {r['id']: r for r in rows}

old = by_id(fetch(1) + fetch(2))
new = by_id(fetch(2) + fetch(3))
new[105]['amount'] += 10
new[106]['tags'].append('urgent')
del new[107]['status']

def changes(old, new):
    for id_ in sorted(old.keys() | new.keys()):
        if id_ not in new:
            yield id_, 'removed', None
        elif id_ not in old:
            yield id_, 'added', new[id_]['customer']
        else:
            a, b = old[id_], new[id_]
            diff = {k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys()) if a.get(k) != b.get(k)}
            if diff:
                yield id_, 'changed', diff

summary = {}
for id_, kind, detail in changes(old, new):
    summary[kind] = summary.get(kind, 0) + 1
    print(id_, kind, detail if detail is not None else '')
log(summary)
summary
