# A server log taken apart with regular expressions.
import re

methods = ['GET', 'POST', 'PUT', 'DELETE']
entries = []
for i in range(1400):
    entries.append(
        f'10.0.{i % 7}.{i % 251} - user{i % 31} [2026-03-{i % 28 + 1:02d}T{i % 24:02d}:{i % 60:02d}:00Z] '
        f'"{methods[i % 4]} /api/v{i % 3}/items/{i}?page={i % 9} HTTP/1.1" {[200, 201, 404, 500][i * i % 4]} {i * 13 % 4096}'
    )
text = '\n'.join(entries)

pattern = re.compile(
    r'(?P<ip>\d+(?:\.\d+){3}) - (?P<user>\w+) \[(?P<day>[\d-]+)T(?P<time>[\d:]+)Z\] '
    r'"(?P<method>[A-Z]+) (?P<path>[^? ]+)(?:\?(?P<query>\S*))? HTTP/[\d.]+" (?P<status>\d{3}) (?P<size>\d+)'
)
statuses, traffic, users = {}, {}, set()
for line in entries:
    match = pattern.match(line)
    if not match:
        continue
    found = match.groupdict()
    statuses[found['status']] = statuses.get(found['status'], 0) + 1
    traffic[found['ip']] = traffic.get(found['ip'], 0) + int(found['size'])
    users.add(found['user'])

versions = re.findall(r'/api/(v\d)/items/(\d+)', text)
masked = re.sub(r'(\d+)\.(\d+)\.\d+\.\d+', r'\1.\2.x.x', text)
pages = [int(page) for page in re.findall(r'page=(\d+)', text)]
words = [word for word in re.split(r'[^A-Za-z]+', text) if word]
noon = len(re.findall(r'T12:\d\d:00Z\] "(?:GET|PUT)', text))
camel = re.sub(r'_([a-z])', lambda m: m.group(1).upper(), 'some_long_variable_name ' * 300)
emails = re.findall(r'[\w.]+@[\w.]+\.[a-z]{2,}', 'a.b@example.com, c@d.org; nobody@nowhere ' * 200)
top = sorted(traffic.items(), key=lambda item: (-item[1], item[0]))[0]
result = {
    'statuses': dict(sorted(statuses.items())),
    'top': list(top),
    'users': len(users),
    'versions': len(versions),
    'masked': masked[:12],
    'pages': sum(pages),
    'words': len(words),
    'noon': noon,
    'camel': camel[:20],
    'emails': len(emails),
}
result
