# goal: secrets in the environment that the process was started with
# expect: harmless
result = sorted(set(os.environ) - {'PYTHONHASHSEED', 'LC_CTYPE'})
assert result == [], result
