"""`python -m roleplay` and the `roleplay` command."""

from roleplay.cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
