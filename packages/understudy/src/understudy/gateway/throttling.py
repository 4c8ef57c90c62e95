"""Token buckets: "Throttle requests to your REST APIs for better throughput in API Gateway"."""

import time

from understudy.gateway.model import Throttle


class Bucket:
    """Holds up to `burst` tokens and gains `rate` of them each second."""

    def __init__(self, throttle: Throttle) -> None:
        self._throttle = throttle
        self._tokens = float(throttle.burst)
        self._filled = time.monotonic()

    def take(self) -> bool:
        now = time.monotonic()
        gained = (now - self._filled) * self._throttle.rate
        self._tokens, self._filled = min(self._throttle.burst, self._tokens + gained), now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
