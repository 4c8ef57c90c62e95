"""A password and a hash of it, of the lowest cost that bcrypt has."""

PASSWORD = "correct horse battery"
HASH = "$2b$04$FTm6prwqUUJXSBILrLjvPez7cCUkUsnKMsV5B94Bd0wa3dKyDNGr6"
