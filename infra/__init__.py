"""The Pulumi program: what a stage of gatehouse is made of in AWS."""
