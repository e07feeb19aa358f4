# An interpreter of another language, written as a dispatch loop.
def compile_bf(source):
    jumps, stack = {}, []
    for i, c in enumerate(source):
        if c == '[':
            stack.append(i)
        elif c == ']':
            if not stack:
                raise SyntaxError(f'unmatched ] at {i}')
            jumps[i] = stack.pop()
            jumps[jumps[i]] = i
    if stack:
        raise SyntaxError(f'unmatched [ at {stack[-1]}')
    return jumps

def run(source, data=''):
    jumps, tape, out, feed = compile_bf(source), [0], [], iter(data)
    p = i = 0
    while i < len(source):
        match source[i]:
            case '>':
                p += 1
                if p == len(tape):
                    tape.append(0)
            case '<':
                p -= 1
            case '+' | '-' as op:
                tape[p] = (tape[p] + (1 if op == '+' else -1)) % 256
            case '.':
                out.append(chr(tape[p]))
            case ',':
                tape[p] = ord(next(feed, '\0'))
            case '[' if tape[p] == 0:
                i = jumps[i]
            case ']' if tape[p]:
                i = jumps[i]
        i += 1
    return ''.join(out)

print(run('++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.'))
print(run(',[.,]', 'echo'), run(',>,<[->+<]>.', '!"'))
for bad in ('[[]', ']'):
    try:
        run(bad)
    except SyntaxError as error:
        print(error.msg)
run('+' * 65 + '.') * 3
