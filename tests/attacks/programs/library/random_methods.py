# goal: functions of random are methods of a hidden shared object
# stopped by: guard
import random
LEAKED = [random.random.__self__, random.choice.__self__, random.choice.__func__.__globals__]
LEAKED
