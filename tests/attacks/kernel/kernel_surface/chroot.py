# goal: another root
# expect: killed
result = os.chroot('/')
