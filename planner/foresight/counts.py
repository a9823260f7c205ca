"""Whole numbers to come: how likely each is, and the bands that are told of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from planner.foresight.lags import Floats

Complexes = npt.NDArray[np.complex128]

# Beyond this lies less than 1e-9 of any negative binomial or Poisson distribution.
_SIGMAS, _TAIL = 6, 14
_LEAST_PLACES, _STEP = 16, 8
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
    places = max(_LEAST_PLACES, int(np.ceil((reach + 1) / _STEP)) * _STEP)
    angles = 2 * np.pi * np.arange(places // 2 + 1) / places
    return np.cos(angles) - 1j * np.sin(angles)


def poisson(exposure: Floats, z: Complexes) -> Complexes:
    """Return the generating function of counts with these means."""
    return np.asarray(np.exp(exposure[..., None] * (z - 1)))


def negative_binomial(shape: float, rate: Floats, exposure: Floats, z: Complexes) -> Complexes:
    """Return the generating function of counts whose rate is Gamma(shape, rate), over these exposures.

    (1 + x (1 - z)) ** -shape, by length and angle: half of the time that numpy takes for complex numbers.
    """
    ratio = (exposure / rate)[..., None]
    real, imaginary = 1 + ratio * (1 - z.real), ratio * -z.imag
    length = np.exp(-shape / 2 * np.log(real * real + imaginary * imaginary))
    angle = shape * np.arctan2(imaginary, real)
    found = np.empty(length.shape, np.complex128)
    found.real, found.imag = length * np.cos(angle), -length * np.sin(angle)
    return found


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
