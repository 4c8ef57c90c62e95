"""The service, put together: for the functions in `handlers/`, and for whatever else runs over the same stores.

- `settings`: the environment, read and checked.
- `composition`: from settings to use cases.
"""
