"""The key that a profile signs its released sheets with; it lies in the system's own store of secrets.

Where the system has no such store, the key lives as long as the program runs and is written nowhere: a
sheet is then signed all the same, but a later one with another key.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SERVICE = "Overmorgen"


@dataclass(frozen=True, slots=True)
class ProfileKey:
    """A private key, and whether it will be there again after a new start."""

    private: Ed25519PrivateKey
    is_kept: bool

    @property
    def public(self) -> bytes:
        """The 32 bytes by which others know the key."""
        return self.private.public_key().public_bytes_raw()

    def sign(self, content: bytes) -> bytes:
        """Return the signature of some content."""
        return self.private.sign(content)


@cache
def profile_key(profile: str) -> ProfileKey:
    """Return the key of a profile, made when it is first asked for. May wait for the system's store."""
    # Loaded on use: looking for the system's store takes a tenth of a second.
    import keyring
    from keyring.errors import KeyringError

    name = f"sheets of {profile}"
    try:
        stored = keyring.get_password(SERVICE, name)
        if stored is not None:
            return ProfileKey(Ed25519PrivateKey.from_private_bytes(base64.b64decode(stored)), True)
        private = Ed25519PrivateKey.generate()
        keyring.set_password(SERVICE, name, base64.b64encode(private.private_bytes_raw()).decode("ascii"))
    except (KeyringError, ValueError):
        return ProfileKey(Ed25519PrivateKey.generate(), False)
    return ProfileKey(private, True)
