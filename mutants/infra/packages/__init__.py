"""The code of the functions, as it is uploaded."""
