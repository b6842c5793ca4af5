"""The log of --debug never holds what was said."""

import logging
from pathlib import Path

import pytest

from roleplay.errors import RoleplayError
from roleplay.settings.log import FILE, start_log


@pytest.fixture(autouse=True)
def _quiet_again() -> object:
    yield
    logger = logging.getLogger("roleplay")
    for handler in list(logger.handlers):
        handler.close()
        logger.removeHandler(handler)


def test_an_error_is_logged_by_its_kind_and_place_and_not_by_its_words(tmp_path: Path) -> None:
    start_log(tmp_path)
    try:
        int("a secret somebody typed")
    except ValueError:
        logging.getLogger("roleplay.test").exception("it failed")
    written = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "test_log.py" in written
    assert "secret" not in written


def test_a_folder_that_cannot_hold_the_log_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(RoleplayError, match=r"cannot be written.*--data-dir"):
        start_log(tmp_path / "file" / "data")
