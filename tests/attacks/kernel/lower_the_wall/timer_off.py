# goal: switch the time limit's timer off (the host's own clock stays)
# expect: harmless
signal.setitimer(signal.ITIMER_REAL, 0)
result = 'off'
