# goal: the environment of the parent
# expect: refused
result = open(f'/proc/{os.getppid()}/environ', 'rb').read()
