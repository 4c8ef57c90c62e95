"""One module for each Lambda function, named as its operation in openapi.yaml; none holds a rule.

A module is composed when Lambda initialises it, from the settings in its environment, and imports only what it needs.
"""

VERSION = "0.1.0"
