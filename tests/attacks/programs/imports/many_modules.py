# goal: any module that reaches the machine
# stopped by: imports
LEAKED = []
for name in ('os posix sys._getframe subprocess socket ctypes _ctypes threading _thread multiprocessing signal io _io gc inspect ast dis code codeop '
             'importlib importlib.util pickle marshal shelve pathlib shutil tempfile glob mmap fcntl resource pty select selectors asyncio '
             'traceback tracemalloc faulthandler weakref types builtins __main__ site sysconfig platform webbrowser antigravity http urllib ssl '
             'pdb bdb cmd logging warnings atexit contextvars _posixsubprocess _socket zipimport zipfile pkgutil runpy test unittest _testcapi '
             '_xxsubinterpreters _interpreters interpreters pymonty msgspec pymonty.runtime pymonty.compiler encodings codecs linecache tokenize '
             '_operator _collections _functools _json _random _datetime _imp _frozen_importlib _weakref _sre _string').split():
    try:
        exec(f'import {name} as found\nLEAKED.append(found)')
    except (ImportError, SyntaxError):
        pass
allowed = {'sys', 'types', 'io', 'weakref', 'ast', 'asyncio', 'pathlib', 'warnings', 'contextvars', 'unittest', 'logging'}
LEAKED
