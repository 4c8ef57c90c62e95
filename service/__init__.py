"""The service put together, for the functions in `handlers/` and whatever else runs over the same stores.

- `settings`: the environment, read and checked.
- `backend`: a store times a kind of token: `stores` and `tokens` have a module for each, which is imported
  when the settings choose it. So no function loads another backend's driver.
- `composition`: from settings to use cases over it.
- `cookies`: the session cookie.
"""
