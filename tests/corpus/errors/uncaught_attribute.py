# None where an object was expected.
import re

def extract(line):
    match = re.search(r'id=(\d+)', line)
    return int(match.group(1))

print(extract('user id=42'))
for line in ['id=1', 'id=2', 'no number here', 'id=3']:
    print(extract(line))
