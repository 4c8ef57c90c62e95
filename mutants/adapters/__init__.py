"""What the domain's ports are met with: one room for each technology. A driver's errors stay in its room."""
