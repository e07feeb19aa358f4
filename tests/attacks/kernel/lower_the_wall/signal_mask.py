# goal: block SIGSYS or SIGALRM
# expect: refused
result = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGSYS, signal.SIGALRM})
