"""What is written down of a stage, and what wakes somebody up."""
