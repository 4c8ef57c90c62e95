"""API Gateway REST (v1), driven by declared `aws:apigateway/*` resources."""
