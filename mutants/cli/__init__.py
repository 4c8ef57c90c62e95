"""`gatehouse`: what people run. A sub-command imports what it needs when it is run."""
