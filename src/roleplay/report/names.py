"""The teacher's name and pronouns as values for the catalogue's texts."""

from roleplay.scenario.model import Teacher

PRONOUNS = {
    "she": ("she", "her", "her"),
    "he": ("he", "him", "his"),
    "they": ("they", "them", "their"),
}


def names(teacher: Teacher) -> dict[str, str]:
    """`name`, `she`, `object` and `possessive` of a teacher; an unknown pronoun is read as "they"."""
    she, her, possessive = PRONOUNS.get(teacher.pronoun, PRONOUNS["they"])
    return {"name": teacher.called, "she": she, "object": her, "possessive": possessive}
