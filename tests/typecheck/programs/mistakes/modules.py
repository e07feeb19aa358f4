# %% a refused module
import os
#        ^^ import-not-found
# %% a refused submodule
import os.path
#        ^^^^^^^ import-not-found
# %% a refused module, from which a name is taken
from pathlib import Path
#      ^^^^^^^ import-not-found
# %% a module for requests
import requests
#        ^^^^^^^^ import-not-found
# %% a module for processes
import subprocess
#        ^^^^^^^^^^ import-not-found
# %% a package of data science
import numpy as np
#        ^^^^^^^^^^^ import-not-found
# %% an unknown package
import left_pad
#        ^^^^^^^^ import-not-found
# %% the test framework of the host
import pytest
#        ^^^^^^ import-not-found
# %% the sandbox itself
import pymonty
#        ^^^^^^^ import-not-found
# %% a submodule of an admitted module
import json.tool
#        ^^^^^^^^^ import-not-found
# %% an event loop
import asyncio
#        ^^^^^^^ import-not-found
# %% threads
from threading import Thread
#      ^^^^^^^^^ import-not-found
# %% typing_extensions
from typing_extensions import TypedDict
#      ^^^^^^^^^^^^^^^^^ import-not-found
# %% a package among good ones
import json, csv, math
#              ^^^ import-not-found
# %% an import within a function
def load():
    import pickle
#            ^^^^^^ import-not-found
    return pickle
load()
# %% a module of the checker's own
import ty_extensions
#        ^^^^^^^^^^^^^ import-not-found
