"""Whatever a file holds, loading it gives a scenario or faults, and never another error."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleplay.scenario.compose import compose
from roleplay.scenario.fault import Fault, ScenarioError
from roleplay.scenario.load import compile_scenario, load_scenario
from roleplay.scenario.model import Scenario, Source

GOOD = Path(__file__).parent / "good"
TEXT = (GOOD / "river-maps.yaml").read_text(encoding="utf-8")
BANKS = tuple(
    Source(f"banks/{name}.yaml", (GOOD / "banks" / f"{name}.yaml").read_text(encoding="utf-8"))
    for name in ("calm", "anyone")
)
YAML_SIGNS = st.text(alphabet="ab:-\n \t{}[],'\"|>&*!%#@`?~=<\\\u2028\x00😀", max_size=80)


def loads_or_tells(text: str) -> None:
    faults: tuple[Fault, ...] = ()
    made: Scenario | None = None
    try:
        made = compile_scenario((Source("river-maps.yaml", text), *BANKS))
    except ScenarioError as error:
        faults = error.faults
    assert bool(faults) != (made is not None)
    for fault in faults:
        assert fault.message
        assert fault.remedy
        assert str(fault).startswith(f"{fault.file}:{fault.line}:{fault.column}: ")


@given(st.one_of(st.text(), YAML_SIGNS))
def test_any_text_loads_or_gives_faults(text: str) -> None:
    loads_or_tells(text)


@given(st.integers(0, len(TEXT)), st.integers(0, 40), st.one_of(st.text(max_size=10), YAML_SIGNS))
@settings(deadline=None, max_examples=300)
def test_a_good_file_with_any_part_replaced_loads_or_gives_faults(at: int, cut: int, put: str) -> None:
    loads_or_tells(TEXT[:at] + put + TEXT[at + cut :])


@given(st.data())
@settings(deadline=None)
def test_a_good_file_with_two_lines_swapped_loads_or_gives_faults(data: st.DataObject) -> None:
    lines = TEXT.split("\n")
    places = st.integers(0, len(lines) - 1)
    a, b = data.draw(places), data.draw(places)
    lines[a], lines[b] = lines[b], lines[a]
    loads_or_tells("\n".join(lines))


@given(st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_few_bytes_give_faults(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.yaml"
    path.write_bytes(data)
    with pytest.raises(ScenarioError) as caught:
        load_scenario(path)
    assert caught.value.faults[0].file == str(path)


@given(st.text())
def test_every_node_knows_the_text_it_was_read_from(word: str) -> None:
    plain = "".join(c for c in word if c.isalnum()) or "x"
    document = compose(Source("a.yaml", f"# 😀\nk: {{a: '{plain}', b: [{plain!s}]}}\n"), "a.yaml")
    node = document.node("k", "a")
    assert node is not None
    assert document.source.text[node.start : node.end] == f"'{plain}'"
