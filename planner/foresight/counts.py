"""Whole numbers to come: how likely each is, and the bands that are told of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from planner.foresight.lags import Floats

Complexes = npt.NDArray[np.complex128]

_SIGMAS = 14
_TAIL = 25
_LEAST_PLACES = 32
_HALF, _MOST = (0.25, 0.75), (0.10, 0.90)
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Counts:
    """What may come: the mean, and how likely 0, 1, 2, ... are; what is left out is less than one in 1000."""

    mean: float
    probabilities: tuple[float, ...]

    @property
    def none(self) -> float:
        """The probability that there will be none."""
        return self.probabilities[0]

    @property
    def band(self) -> tuple[int, int]:
        """The whole numbers between which it lies with a probability of at least 80 %."""
        return self._quantile(_MOST[0]), self._quantile(_MOST[1])

    @property
    def inner_band(self) -> tuple[int, int]:
        """The whole numbers between which it lies with a probability of at least 50 %."""
        return self._quantile(_HALF[0]), self._quantile(_HALF[1])

    def _quantile(self, share: float) -> int:
        return bisect_left(list(accumulate(self.probabilities)), share - _ROUNDING)


def unit_circle(mean: float, dispersion: float) -> Complexes:
    """Return the points at which generating functions are evaluated, enough for counts like these.

    `dispersion` is the greatest variance of any part by its mean: far out, counts of a Gamma rate fall by
    1 - 1/dispersion with each further one.
    """
    reach = mean + _SIGMAS * (mean * dispersion) ** 0.5 + _TAIL * dispersion
    places = max(_LEAST_PLACES, 1 << int(np.ceil(np.log2(reach + 1))))
    angles = 2 * np.pi * np.arange(places // 2 + 1) / places
    return np.cos(angles) - 1j * np.sin(angles)


def poisson(exposure: Floats, z: Complexes) -> Complexes:
    """Return the generating function of counts with these means."""
    return np.asarray(np.exp(exposure[..., None] * (z - 1)))


def negative_binomial(shape: float, rate: Floats, exposure: Floats, z: Complexes) -> Complexes:
    """Return the generating function of counts whose rate is Gamma(shape, rate), over these exposures."""
    return np.asarray(np.exp(-shape * np.log1p((exposure / rate)[..., None] * (1 - z))))


def counts_of(generating: Complexes) -> tuple[Counts, ...]:
    """Return the counts of each generating function, a row each, evaluated on `unit_circle`.

    The values on the unit circle are the Fourier transform of the probabilities.
    """
    found = np.clip(np.fft.irfft(generating, axis=-1), 0, None)
    found /= found.sum(axis=-1, keepdims=True)
    means = found @ np.arange(found.shape[-1])
    ends = np.argmax(np.cumsum(found, axis=-1) > 1 - 1e-4, axis=-1)
    return tuple(
        Counts(float(mean), tuple(row[: end + 1].tolist()))
        for mean, row, end in zip(means, found, ends, strict=True)
    )
