"""What holds for every test."""

from hypothesis import HealthCheck, settings

# How long an example takes is the machine's matter: no test is timed.
settings.register_profile(
    "gatehouse",
    parent=settings.get_profile(settings.get_current_profile_name()),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("gatehouse")
