# wrap, fill, dedent, indent, shorten.
import textwrap

text = 'The quick brown fox jumped over the lazy dog and then-suddenly stopped, averyveryverylongwordindeed included.'
print(textwrap.wrap(text, 20))
print(textwrap.fill(text, width=30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten(text, 25), textwrap.shorten(text, 30, placeholder='...'), textwrap.shorten('short', 10))
print(textwrap.dedent('''
    def f():
        return 1

      two more
    end'''), repr(textwrap.dedent('  a\n b\n')), repr(textwrap.dedent('\ta\n\t\tb')))
print(textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '- ', lambda line: True))
w = textwrap.TextWrapper(width=15, break_long_words=False, max_lines=3, placeholder=' [..]')
print(w.wrap(text), w.fill('x y'), textwrap.wrap('', 5), textwrap.wrap('a  b\tc\nd', 80), textwrap.wrap('abcdef', 2), textwrap.wrap('a-b-c', 3, break_on_hyphens=False))
def columns(items, width, cols):
    rows = [items[i:i + cols] for i in range(0, len(items), cols)]
    return '\n'.join(' | '.join(f'{c:<{width}}' for c in row).rstrip() for row in rows)
print(columns('alpha beta gamma delta epsilon'.split(), 8, 2))
for bad in (lambda: textwrap.wrap('abc', 0), lambda: textwrap.shorten('long text here', 3, placeholder='......')):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
textwrap.fill('a b c', 3, drop_whitespace=False)
