"""The settings of a stage: what there is, what it may be, and where that is written down."""
