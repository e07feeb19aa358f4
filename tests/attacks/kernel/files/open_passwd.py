# goal: read a file of the machine
# expect: refused
result = os.open('/etc/passwd', os.O_RDONLY)
