"""The REST API: its routes, its authorizer, its address."""
