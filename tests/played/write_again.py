"""Write every played conversation again from its coach lines (`make played`)."""

from roleplay.practice.played import play, read_played, write_played
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

for path in sorted((scenario_folder() / "played").rglob("*.txt")):
    scenario = load_scenario(scenario_folder() / f"{path.parent.name}.yaml")
    played = read_played(path.read_text(encoding="utf-8"))
    path.write_text(write_played(played, play(played, scenario), scenario), encoding="utf-8")
