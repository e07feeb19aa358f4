# goal: a metaclass by keyword to type()
# stopped by: classes
LEAKED = []
for kw in [{'metaclass': type}, {'__prepare__': 1}]:
    try:
        LEAKED.append(type('A', (), {}, **kw))
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) is not type]
LEAKED
