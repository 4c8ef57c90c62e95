"""Where users and sessions live."""
