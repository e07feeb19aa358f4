# goal: text of trusted objects (asteval CVE-2025-24359 went through f-string evaluation)
# stopped by: guard
LEAKED = ['ESCAPED: ' + f"{f'{print.__self__!r:>{len(str(print.__self__))}}'}"]
LEAKED
