"""The components as a Pulumi plugin: what PulumiPlugin.yaml starts."""

import sys

from gatehouse_routes.host import serve

serve(sys.argv[1:])
