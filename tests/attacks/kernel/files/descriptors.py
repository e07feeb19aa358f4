# goal: use descriptors that were left open
# expect: harmless
result = []
for fd in range(4096):
    if fd != channel:
        try:
            os.write(fd, b'')
            result.append(fd)
        except OSError as error:
            if error.errno != 9:
                result.append((fd, error.errno))
assert result == [], result
