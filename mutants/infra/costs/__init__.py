"""What a stage costs: prices with their sources, and the tables in the documents that come from them alone."""
