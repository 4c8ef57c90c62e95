"""What the service's functions run."""
