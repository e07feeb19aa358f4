# goal: attributes by str.format (RestrictedPython CVE-2023-41039, smolagents CVE-2025-9959)
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{0.__class__.__subclasses__}'.format(int)]
LEAKED
