"""The JSON Schema (2020-12) of an article in the output, as it ships beside this file."""
from __future__ import annotations

import os


def schema() -> str:
    """The schema as JSON text; from a directory and from inside a zip file alike."""
    return __loader__.get_data(os.path.join(os.path.dirname(__file__), "schema.json")).decode("utf-8")
