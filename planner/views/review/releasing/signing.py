"""Makes the file of a sheet beside the window: the system's store of secrets may ask the rep first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from planner.app.background import Background, Job
from planner.domain.released_sheet import ReleasedSheet


@dataclass(frozen=True, slots=True)
class SignedFile:
    """The bytes of a sheet's file, and whether the key that signed it will be there next time."""

    content: bytes
    digest: str
    is_kept: bool


def sign_beside(sheet: ReleasedSheet, page: bytes, take: Callable[[SignedFile], None], owner: QObject) -> Job:
    """Sign a sheet and its page (PDF) on another thread, then call `take`; cancel the job to forget it."""

    def work(_job: Job) -> SignedFile:
        from planner.app.profile_key import profile_key
        from planner.exchange.sheet_file import digest_of, sheet_bytes

        key = profile_key(sheet.profile)
        content = sheet_bytes(sheet, page, key)
        return SignedFile(content, digest_of(content), key.is_kept)

    # Not the dialog's own: closing it does not wait for a store that still asks for a password.
    background = _background()
    job = background.start(work)
    job.done.connect(take)
    owner.destroyed.connect(job.cancel)
    return job


def _background() -> Background:
    application = QCoreApplication.instance()
    assert application is not None
    found = application.findChild(Background, _NAME)
    if found is None:
        found = Background(application)
        found.setObjectName(_NAME)
    return found


_NAME = "signing of sheets"
