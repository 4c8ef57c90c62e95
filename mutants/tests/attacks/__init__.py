"""A package, so that its stages are stopped behind its last test."""
