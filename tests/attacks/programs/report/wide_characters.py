# goal: carets under characters of any width, tabs and controls
# stopped by: runtime
LEAKED = []
名前 = '\u200d\u202e' + '\t'; x = {'👩‍👩‍👧‍👦': 1}['\x00\u202e名前'] if 名前 else 1
LEAKED
