"""What stops a stage from coming up."""


class StageError(Exception):
    """The message is for whoever started the stage: one thing that is wrong, and what to do."""
