# goal: data in extended attributes
# expect: refused
result = os.listxattr('/')
