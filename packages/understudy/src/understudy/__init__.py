"""Runs a stage on this machine."""
