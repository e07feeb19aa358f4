# goal: what exec's SyntaxError carries
# stopped by: runtime
LEAKED = []
for source in ['a b', 'x = (', 'ret\x00urn', '__builtins__', '\ud800', '(' * 500]:
    try:
        exec(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as e:
        LEAKED += [e.args]
        for name in ['text', 'filename', 'print_file_and_line', 'msg']:
            LEAKED.append(getattr(e, name, None))
LEAKED
