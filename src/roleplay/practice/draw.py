"""Chance without dice: every choice is a hash of the seed, the path of the turn and its purpose."""

from hashlib import blake2b

from roleplay.persona.mind import Draw


def draws(seed: int, path: tuple[str, ...]) -> Draw:
    """A `Draw` for one turn: the same purpose always draws the same index."""
    trail = blake2b(str(seed).encode(), digest_size=16)
    for said in path:
        trail.update(b"\x1f" + said.encode("utf-8", "surrogatepass"))
    root = trail.digest()

    def draw(purpose: str, options: int) -> int:
        number = int.from_bytes(blake2b(root + purpose.encode(), digest_size=8).digest(), "big")
        return number % max(1, options)

    return draw
