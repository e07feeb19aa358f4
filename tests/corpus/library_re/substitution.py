# sub, subn with strings, backreferences and functions; escape; flags.
import re

print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'\d', '#', 'a1b2c3', count=2), re.subn('a', 'b', 'banana'), re.sub('x', 'y', 'abc'))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1 b22'), re.sub(r'(?P<n>\d)', r'<\g<n>>', '1a2'), re.sub('(a)(b)?', r'[\1|\2]', 'ab a'), re.sub('', '-', 'abc'), re.sub('b*', '.', 'abc'))
print(re.escape('a.b*c[d]'), re.escape('é-_ \n'), re.sub('[aeiou]', '', 'Education', flags=re.I), re.sub(r'\s+', ' ', ' a \n b  '))
words = {'one': 1, 'two': 2}
print(re.sub(r'\b(?:%s)\b' % '|'.join(words), lambda m: str(words[m.group()]), 'one two three one'))
def title(match):
    word = match.group(0)
    return word[0].upper() + word[1:].lower()
print(re.sub(r"[A-Za-z]+('[A-Za-z]+)?", title, "they're bill's friends"))
print(re.sub(r'(?m)^', '> ', 'a\nb'), re.sub(b'a', b'b', b'banana'), re.sub(r'\\', '/', r'a\b'), re.sub('a', r'\n\t\\', 'a'))
for bad in (lambda: re.sub('a', r'\1', 'a'), lambda: re.sub('a', r'\g<x>', 'a'), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.sub('a', b'x', 'a'), lambda: re.sub('a', lambda m: 1 / 0, 'a'), lambda: re.sub('a', r'\q', 'a'), lambda: re.sub(5, '', '')):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
re.sub(r'(\d+)', lambda m: f'{int(m[1]):05d}', 'x7 y42')
