# goal: attribute names in compatibility letters, which the parser normalises (NFKC)
# stopped by: guard
LEAKED = [(lambda: 0).__ｇlobals__]
LEAKED
