"""What no stage owns: one for an account and region, and a Pulumi project of its own."""
