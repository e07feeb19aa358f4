# goal: smolagents CVE-2025-9959: dunders by computed names and call results
# stopped by: guard
name = '_' * 2 + 'subclasses' + '_' * 2
LEAKED = [getattr(object, name)()]
LEAKED
