# A model reached for a module that is not there, then works around it.
try:
    import requests_like_http_library as http
except ImportError as e:
    print('no http library:', type(e).__name__)
    http = None

def get(page):
    if http is not None:
        return http.get(page)
    return fetch(page)

rows = get(1)
print([r['id'] for r in rows])
columns = {key: [row[key] for row in rows] for key in rows[0]}
print(columns['customer'], columns['amount'])
means = {k: sum(v) / len(v) for k, v in columns.items() if all(isinstance(x, float) for x in v)}
print(means)
http.get(2)
