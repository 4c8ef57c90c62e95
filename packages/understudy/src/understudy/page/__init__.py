"""What a stage shows a person in a browser, beside the JSON for programs."""
