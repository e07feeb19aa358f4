# goal: names that are not normalised when looked up, only when checked
# stopped by: runtime
LEAKED = []
for name in ['__ｇlobals__', '_\uff3fglobals_\uff3f', '__glºbals__', '__globals__\u200b', '\u200b__globals__', '__globals__\x00', '__GLOBALS__']:
    try:
        LEAKED.append(getattr(lambda: 0, name))
    except Exception:
        pass
LEAKED
