# goal: another working directory
# expect: refused
os.chdir('/')
result = 'changed'
