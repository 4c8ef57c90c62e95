"""Routes of other services behind gatehouse's authorizer."""
