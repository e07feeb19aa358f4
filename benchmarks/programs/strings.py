# Word counts, a caesar cipher, palindromes, a table as text, run-length coding.
text = (
    'The quick brown fox jumps over the lazy dog while Anna and Otto watch the level radar at noon. '
    'A model wrote this program; it counts words, shifts letters and formats a small report. '
) * 180

counts = {}
for raw in text.split():
    word = raw.strip('.,;!?').lower()
    if word:
        counts[word] = counts.get(word, 0) + 1
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:10]


def shift(message, by):
    letters = []
    for letter in message:
        if letter.isalpha():
            base = ord('A') if letter.isupper() else ord('a')
            letters.append(chr((ord(letter) - base + by) % 26 + base))
        else:
            letters.append(letter)
    return ''.join(letters)


def run_lengths(message):
    parts = []
    previous, count = '', 0
    for letter in message + '\0':
        if letter == previous:
            count += 1
        else:
            if count:
                parts.append(f'{previous}{count}' if count > 1 else previous)
            previous, count = letter, 1
    return ''.join(parts)


secret = shift(text, 7)
clear = shift(secret, -7)
palindromes = sorted({word for word in counts if len(word) > 2 and word == word[::-1]})
lines = [f'{rank:>2}. {word:<10}|{count:5d}|{count / len(text):8.4%}' for rank, (word, count) in enumerate(top, 1)]
codes = run_lengths('aaabccdddd' * 1500)
titled = ' '.join(word.capitalize() for word in text.replace(';', '').split())
result = {
    'restored': clear == text,
    'palindromes': palindromes,
    'report': '\n'.join(lines),
    'codes': codes[:20],
    'title': titled[:40],
    'vowels': sum(text.count(vowel) for vowel in 'aeiou'),
}
result
