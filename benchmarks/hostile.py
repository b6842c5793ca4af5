"""How long the ear takes over 20,000 characters of unkind text, how that grows, and over a megabyte."""

import compileall
import time

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

LIMIT = 20_000
BITS = (
    "word ",
    "Why didn't you give them more wait time? ",
    "what if you gave them a timer and they were ",
    "At 9:14 you asked Dario why, and he moved two strips. ",
    "'",
    '"a ',
    ", and what did you ",
    " ",
    ". ",
    ", ",
    "a-",
    "because you ",
    "you you ",
    "is it ",
    "or ",
    "a a a ",
    "\n",
    "what ",
)


def seconds(text: str) -> float:
    """Processor time of coding one text."""
    began = time.process_time()
    code_turn(text, Ground())
    return time.process_time() - began


def main() -> None:
    """Print each text's time at the limit and the growth from there to four times as much."""
    compileall.compile_dir("src", quiet=1)
    code_turn("What did you see?", Ground())
    print("milliseconds for 20,000 characters; growth to 80,000 (4 is linear)")
    for bit in BITS:
        small = seconds(bit * (LIMIT // len(bit)))
        large = seconds(bit * (4 * LIMIT // len(bit)))
        print(f"{small * 1000:7.1f} {large / max(small, 0.001):5.1f}  {bit!r}")
    megabyte = "So you only called on the front tables because they were loud, and " * 15_000
    print(f"one megabyte: {seconds(megabyte):.1f} s")


if __name__ == "__main__":
    main()
