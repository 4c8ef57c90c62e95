"""Lambda: declared functions as worker processes under AWS's own runtime client."""
