"""What a command that serves a stage is made of: it runs until Ctrl-C, and whatever stops it is one line."""

import asyncio
import gc
import signal
from collections.abc import Coroutine

from understudy.coming_up import serving
from understudy.console import Screen
from understudy.errors import StageError
from understudy.gateway.listeners import HOST
from understudy.source import Source


async def serve(source: Source, screen: Screen, *, port: int = 3000, host: str = HOST, reload: bool = False) -> None:
    """Until it is cancelled; see `serving`. With `reload`, what is changed in the source's folders is served anew.

    Raises StageError.
    """
    async with serving(source, screen, port=port, host=host) as stage:
        gc.freeze()  # what is loaded by now stays
        if reload and source.folders:
            from understudy.reload import watch  # noqa: PLC0415 - what isn't asked for isn't loaded

            await watch(stage, source.folders)
        await asyncio.Event().wait()


def run(serving: Coroutine[None, None, None]) -> int:
    """The exit status: 0 after Ctrl-C or SIGTERM, which end it in good order; 1 after a StageError, once shown."""
    screen = Screen()
    try:
        asyncio.run(_until_stopped(serving))
    except StageError as error:
        screen.error(str(error))
        return 1
    except asyncio.CancelledError:
        screen.progress("stopped")
    return 0


async def _until_stopped(serving: Coroutine[None, None, None]) -> None:
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, lambda: task and task.cancel())
    await serving
