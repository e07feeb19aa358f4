# goal: keep the channel under another number
# expect: refused
result = os.dup2(channel, 7)
