"""Whether the write-ahead log still holds every edit that was stored in it.

SQLite ends its reading of the log at the first frame whose checksum does not fit, as after a power cut,
and so drops what stands behind it without a word. Behind a torn last edit nothing can stand, because
each edit is flushed to the disk before the next begins; where something does, the log is damaged.
Format: sqlite.org/fileformat2.html, "The Write-Ahead Log".
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from planner.storage.sqlite_file import write_ahead_log

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = 0x377F0682
_WORD = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class _Frame:
    salts: tuple[int, int]
    ends_edit: bool
    start: bytes
    page: bytes
    sums: tuple[int, int]


def log_is_whole(path: Path) -> bool:
    """Whether no edit but possibly the very last can be missing from the log beside a data file."""
    log = _read(path)
    while not _is_whole(log):
        again = _read(path)
        if again == log:
            return False
        log = again
    return True


def _read(path: Path) -> bytes:
    try:
        return write_ahead_log(path).read_bytes()
    except FileNotFoundError:
        return b""


def _is_whole(log: bytes) -> bool:
    if len(log) < _HEADER.size:
        return True
    magic, _, page_size, _, *salts, first, second = _HEADER.unpack_from(log)
    order = ">" if magic & 1 else "<"
    sums = _summed(log[:24], order, (0, 0))
    if magic & ~1 != _MAGIC or sums != (first, second) or not _is_page_size(page_size):
        return len(log) <= _HEADER.size
    frames = _frames(log, page_size)
    whole = 0
    for frame in frames:
        sums = _summed(frame.page, order, _summed(frame.start, order, sums))
        if frame.salts != tuple(salts) or frame.sums != sums:
            break
        whole += 1
    torn = [frame for frame in frames[whole:] if frame.salts == tuple(salts)]
    ends = [index for index, frame in enumerate(torn) if frame.ends_edit]
    return not ends or ends[0] == len(torn) - 1


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0


def _frames(log: bytes, page_size: int) -> list[_Frame]:
    step = _FRAME.size + page_size
    frames = []
    for place in range(_HEADER.size, len(log) - step + 1, step):
        _, size_after, salt, other_salt, first, second = _FRAME.unpack_from(log, place)
        start, page = log[place : place + 8], log[place + _FRAME.size : place + step]
        frames.append(_Frame((salt, other_salt), size_after != 0, start, page, (first, second)))
    return frames


def _summed(content: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for even, odd in zip(islice(words, 0, None, 2), islice(words, 1, None, 2), strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second
