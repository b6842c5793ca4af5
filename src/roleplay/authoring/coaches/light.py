"""Pleasant from beginning to end: praise, small talk, errands, and nothing about the pupils' matter."""

from roleplay.authoring.coach import Answer, Coach

COACH = Coach(
    name="light",
    plan=(
        (
            "I loved being in your room today. It was lovely.",
            "What a great lesson! You're a natural.",
            "It's so nice to see you. You did a great job today.",
        ),
        ("How are you doing?", "How was your weekend?", "How are you today?"),
        (
            "I liked {thing}. Everything looked so nice.",
            "Such a calm feeling in there. You should be proud.",
        ),
        (
            "I can make some copies for you, if that helps.",
            "I could laminate something for you this week.",
        ),
        (
            "I could bring you a coffee tomorrow. You deserve it.",
            "Let me print the labels for you. It's no trouble.",
        ),
    ),
    more=(
        ("Any plans for the weekend?", "How is your family?", "Did you have a good break?"),
        (
            "You're a star. Keep doing what you're doing.",
            "They're lucky to have you.",
            "Honestly, you're amazing with them.",
        ),
        (
            "There's no rush with any of it. We can look at {thing} some other time.",
            "We could maybe look at some small things one day.",
            "I love your displays, by the way. Where did you get that paper?",
        ),
        ("How do you like it here?", "Are you sleeping all right?", "Isn't this weather something?"),
        (
            "I can fetch what you need from the office.",
            "I'm happy to cover your duty on Friday.",
            "Shall I sort the shelf for you?",
        ),
    ),
    answers=(
        Answer(
            "asks",
            (
                "Of course, I can do that for you.",
                "Sure, I'll help with that. Leave it with me.",
                "Oh, I think you're doing fine. I'm happy to help with anything.",
            ),
            again=True,
        ),
    ),
    last=("It was lovely to see you. Have a nice day!", "I won't keep you. Take care!"),
)
