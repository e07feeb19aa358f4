# goal: a super object that starts after object shows its own native methods
# stopped by: guard
s = super(object, object)
LEAKED = []
for name in ['__getattribute__', '__reduce_ex__', '__reduce__', '__dir__', '__setattr__', '__thisclass__', '__self__', '__subclasshook__']:
    try:
        LEAKED.append(getattr(s, name))
        LEAKED.append(getattr(s, name)(2))
        LEAKED.append(getattr(s, name)('__reduce_ex__')(2))
    except Exception:
        pass
LEAKED
