"""The Lambda functions: what each is told and may do."""
