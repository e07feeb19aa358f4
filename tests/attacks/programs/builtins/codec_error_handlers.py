# goal: error handlers are global and by name
# stopped by: runtime
LEAKED = []
for handler in ['strict', 'ignore', 'replace', 'backslashreplace', 'namereplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'pymonty']:
    try:
        LEAKED.append('\ud800\u1234'.encode('ascii', handler))
    except Exception:
        pass
LEAKED
