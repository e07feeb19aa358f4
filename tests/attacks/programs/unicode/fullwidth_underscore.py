# goal: dunders written with fullwidth low lines
# stopped by: guard
LEAKED = [(lambda: 0)._＿globals＿_]
LEAKED
