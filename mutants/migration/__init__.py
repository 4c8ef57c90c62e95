"""What a team needs once, on its way from an Express app: run by people, never by a Lambda."""
