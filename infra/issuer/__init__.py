"""The issuer of tokens that others verify: its keys, and the documents by which they are found."""
