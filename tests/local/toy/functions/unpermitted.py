from functions.echo import handler

__all__ = ["handler"]
