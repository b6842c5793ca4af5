"""One turn through `take_turn`, in a conversation of sixty turns."""

import compileall
import statistics
import time

from roleplay.practice.begin import begin
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

TURNS = 60
ROUNDS = 5
SAID = (
    "Thanks for having me in. What are you most hopeful about with this class?",
    "At 9:14 you asked Dario to show you with his strips, and he moved two. What made you ask it so?",
    "So you wanted him to prove it to himself.",
    "Three pairs were still waiting for strips, and six slips came back blank. What do you make of that?",
    "How might that question reach those three pairs sooner?",
    "Have you tried a timer?",
    "You felt rushed at the end, didn't you?",
    "It's your room. Which of those would you like to try, if any?",
)


def main() -> None:
    """Play sixty turns a few times and print the median and the 99th percentile."""
    compileall.compile_dir("src", quiet=1)
    scenario = load_scenario(scenario_folder() / "first-three-months.yaml")
    times = []
    for seed in range(ROUNDS + 1):
        conversation = begin(scenario, seed)
        for number in range(TURNS):
            said = f"{SAID[number % len(SAID)]} ({number})"
            began = time.perf_counter()
            turn = take_turn(said, conversation, scenario)
            if seed:
                times.append(time.perf_counter() - began)
            conversation = conversation.after(turn)
    times.sort()
    print(f"{len(times)} turns, in conversations of {TURNS}")
    median, late = statistics.median(times) * 1000, times[int(len(times) * 0.99)] * 1000
    print(f"median {median:.2f} ms, 99th percentile {late:.2f} ms")


if __name__ == "__main__":
    main()
