# goal: the memory address or layout of trusted objects
# stopped by: guard
LEAKED = [object.__sizeof__, print.__text_signature__]
LEAKED = ['ESCAPED: address' for text in map(repr, [print, len, leak]) if ' at 0x' in text and 'bound' in text]
LEAKED
