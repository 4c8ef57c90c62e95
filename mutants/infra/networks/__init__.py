"""Where the functions run, and what they reach from there."""
