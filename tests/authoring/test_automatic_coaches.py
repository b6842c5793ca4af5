"""Each coach speaks from what the scenario holds, in a manner of its own, always the same under one seed."""

import string

import pytest
from toys import toy

from roleplay.authoring.coach import LONGEST, SHORTEST, Coach
from roleplay.authoring.coaches import COACHES
from roleplay.authoring.material import material
from roleplay.authoring.round import round_of, talk
from roleplay.authoring.voice import Voice
from roleplay.persona.mind import Reply
from roleplay.practice.draw import draws

SCENARIO = toy()
MATERIAL = material(SCENARIO)
HEARD = Reply("I asked him before I told him anything.", frozenset(), ())
BY_NAME = {coach.name: coach for coach in COACHES}


def said(name: str, seed: int, turns: int | None = None) -> list[str]:
    return [turn.said for turn in talk(SCENARIO, MATERIAL, BY_NAME[name], seed, turns).turns]


def phrases(coach: Coach) -> list[str]:
    groups = [*coach.plan, *coach.more, *(answer.phrases for answer in coach.answers), coach.last]
    return [phrase for group in groups for phrase in group]


def test_nine_manners_of_coaching_are_there() -> None:
    assert list(BY_NAME) == [
        "asset", "deficit", "light", "interrogator", "mumbler", "silent", "random", "hostile", "indirect",
    ]  # fmt: skip


@pytest.mark.parametrize("coach", COACHES, ids=list(BY_NAME))
def test_every_field_of_a_phrase_can_be_filled(coach: Coach) -> None:
    voice = Voice(coach, MATERIAL, draws(0, ()))
    for phrase in phrases(coach):
        for _, field, _, _ in string.Formatter().parse(phrase):
            assert field is None or voice.field(field, HEARD, 1)


@pytest.mark.parametrize("name", list(BY_NAME))
def test_a_talk_has_six_to_fourteen_turns_unless_she_leaves(name: str) -> None:
    fewest, most = BY_NAME[name].turns
    assert SHORTEST <= fewest <= most <= LONGEST
    conversation = talk(SCENARIO, MATERIAL, BY_NAME[name], 0)
    assert len(conversation.turns) <= most
    assert conversation.over or fewest <= len(conversation.turns)


def test_the_length_can_be_asked_for() -> None:
    assert len(said("light", 1, turns=20)) == 20


def test_seeds_give_other_words_and_one_seed_the_same() -> None:
    assert said("random", 1) == said("random", 1)
    assert said("random", 1) != said("random", 2)


def test_the_asset_coach_gives_back_what_she_said_and_names_what_was_seen() -> None:
    conversation = talk(SCENARIO, MATERIAL, BY_NAME["asset"], 0)
    lines = [turn.said for turn in conversation.turns]
    assert any(line.startswith("So ") for line in lines)
    assert any("string telling you" in line or "what its tail is for" in line for line in lines)
    assert any("Nine of 24 children" in line for line in lines)


def test_the_light_coach_never_speaks_of_the_growth_area() -> None:
    lines = " ".join(line for seed in range(2) for line in said("light", seed))
    assert "fence" not in lines
    assert "Nine" not in lines


def test_a_phrase_comes_again_only_when_its_group_has_nothing_else_left() -> None:
    voice = Voice(BY_NAME["silent"], MATERIAL, draws(3, ()))
    lines = [voice.says(HEARD, number, last=False) for number in range(1, 10)]
    assert sorted(lines[0::3]) == sorted(BY_NAME["silent"].more[0])


def test_an_answer_to_a_mark_of_hers_comes_before_the_plan() -> None:
    asks = Reply("Would you do it for me?", frozenset({"asks"}), ())
    voice = Voice(BY_NAME["light"], MATERIAL, draws(0, ()))
    assert voice.says(asks, 1, last=False) in BY_NAME["light"].answers[0].phrases
    assert voice.says(HEARD, 2, last=False) in BY_NAME["light"].plan[0]


def test_material_is_told_to_her_and_called_by_its_first_cue() -> None:
    string_note = MATERIAL.bright[0]
    assert string_note.told.startswith('At 9:10 you said to Leo: "What is the string telling you?"')
    assert string_note.called == "the string"
    assert MATERIAL.vision == "children who ask the wind a question before they ask you"
    assert ("leaving", "other job") in MATERIAL.cues


def test_the_same_words_said_again_are_found() -> None:
    conversation = talk(SCENARIO, MATERIAL, BY_NAME["silent"], 0, turns=20)
    spoken = [words for turn in conversation.turns for words in turn.reply.lines]
    repeated = round_of(conversation, SCENARIO, "silent").repeated
    assert set(repeated) <= {line for line in spoken if spoken.count(line) > 1}
    texts = [turn.reply.text for turn in conversation.turns]
    assert bool(repeated) == (len(set(texts)) < len(texts))
