"""What axe finds, and what it can't."""

from typing import Any

from tests.engines.built import built


def violations(page: Any) -> list[str]:
    """Of WCAG 2.2, levels A and AA, and of axe's best practices."""
    page.evaluate(built("browser/node_modules/axe-core/axe.min.js").read_text())
    found = page.evaluate("axe.run().then(results => results.violations)")
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


def overflow(page: Any) -> int:
    """Pixels by which the page is wider than its window."""
    width: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return width
