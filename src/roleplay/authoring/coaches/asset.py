"""Listens, names one thing that worked, says the pupils' matter out loud, and leaves the way to her."""

from roleplay.authoring.coach import Answer, Coach

COACH = Coach(
    name="asset",
    turns=(10, 14),
    plan=(
        (
            "Thanks for making time. This stays between us. What do you most hope for with this class?",
            "Thank you for having me in. My notes go to nobody. What do you want most for these children?",
            "I'm glad we can talk. What you say stays with me. What are you most hoping for with this class?",
        ),
        (
            "{heard} I wrote down something you made possible. {moment} What made you do it that way?",
            "{heard} I saw something you made possible. {moment} What were you thinking then?",
        ),
        (
            "{heard} What did they do then, with {it}?",
            "{heard} What were you looking for, with {it}?",
            "{heard} What did that give them, do you think?",
        ),
        (
            "{heard} May I share something from my notes that sits further from what you hope for?",
            "{heard} Would it be all right if I shared a moment that sits further from that hope?",
        ),
        (
            "Here is one thing I don't want to leave unsaid, because it matters for these children. {gap}"
            " I keep thinking of {goal}. What do you make of that?",
            "I'd like us to look at one thing, for their sake: {goal}. {gap} What do you see in it?",
        ),
        (
            "{heard} You made {it} work. How might what you did there help with {matter}?",
            "{heard} What you did with {it} gave them room. How might that travel to {matter}?",
        ),
        (
            "{heard} It's your class, and you know them best. What would you like to try first, if anything?",
            "{heard} It's your call. Which of those would you like to try, if any?",
        ),
        (
            "{heard} What could be possible for {matter}, the way you know these children?",
            "{heard} It's your room. Where might you begin?",
        ),
        (
            "{heard} That came from you. When could they try it, and how would you know that it helped?",
            "{heard} It's yours to choose. When might you try it, if at all, and what would tell you?",
        ),
    ),
    more=(
        (
            "There is more that you made possible. {moment} What did you do that helped them?",
            "I kept another moment. {moment} What was behind that?",
            "And this was yours as well. {moment} What did you notice in them?",
        ),
        (
            "{heard} How might {it} grow into what you want for {matter}?",
            "{heard} What could {it} lend to {matter}?",
        ),
        (
            "{heard} It's up to you. What would you like to begin with, if anything?",
            "{heard} You know them best. What feels right for these children?",
        ),
        (
            "{heard} What would you most love to see them do, a month from now?",
            "{heard} What would it mean for them, do you think?",
            "{heard} How are you feeling about it now?",
        ),
    ),
    answers=(
        Answer(
            "step",
            (
                "{heard} What would you like me to look for when I come back?",
                "{heard} What would help you most from me on that day?",
                "{heard} How will you know that it reached them?",
            ),
        ),
        Answer(
            "pushback",
            (
                "{heard} That is a real limit. And I keep coming back to {matter}, for the children's sake."
                " What could be possible, even so?",
                "{heard} I hear that, and it's real. I still don't want to let go of {matter}."
                " What might be in your hands?",
            ),
            from_step=5,
        ),
        Answer(
            "asks",
            (
                "Since you ask: I'd start from what already works, take it or leave it."
                " What would you change about that?",
                "I can tell you what I saw, and you decide what it's worth. {moment} What do you make of it?",
                "Thanks for asking me. I'd rather think it through with you, and the say is yours."
                " What have you been weighing?",
            ),
            again=True,
        ),
    ),
    last=(
        "Thank you. I enjoyed thinking with you. See you next week.",
        "I'll let you go. Thank you for your time today.",
    ),
)
