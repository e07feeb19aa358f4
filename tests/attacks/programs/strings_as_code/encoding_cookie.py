# goal: source whose declared encoding hides what it says
# stopped by: runtime
LEAKED = []
for source in [
    b'# coding: utf-7\nLEAKED.append(print.+AF8-+AF8-self+AF8-+AF8-)',
    b'# -*- coding: unicode_escape -*-\nx = 1 # \\nLEAKED.append(print.__self__)',
    b'# coding: raw_unicode_escape\nx = 1 # \\u000aLEAKED.append(print.__self__)',
    '# coding: utf-7\nLEAKED.append(print.+AF8-+AF8-self+AF8-+AF8-)',
    b'\xef\xbb\xbfLEAKED.append(print.__self__)',
]:
    try:
        exec(source)
    except Exception:
        pass
LEAKED
