"""What packing, installing and removing scenarios tell.

Codes are never reused. From S201 to S299 they belong to packs: each keeps one from being made or taken.
"""

from typing import Final

PACK: Final[dict[str, str]] = {
    "pack.help": (
        "Check scenarios and write them into one zip file, with the banks they need that do not ship. A "
        "folder stands for the scenarios in it. Others take the file with `roleplay scenario install`."
    ),
    "pack.to": "The file to write; else NAME.zip where you are.",
    "pack.name": "What stands before the slash of PACK/ID; else the name of the only folder or file.",
    "pack.title": "What the pack is called; else the title of its only scenario, or its name.",
    "pack.version": "Raised when the pack changes; else 1.",
    "pack.by": "Who made it.",
    "pack.licence": "Who may use it, and how; CC-BY-4.0, for example.",
    "pack.force": "Write over a file that exists.",
    "pack.made": "{path}: {size:,} bytes, scenarios: {count}",
    "pack.made.then": "`roleplay scenario install {path}` takes it, on any machine",
    "pack.more-faults": "{remedy}; {more} more of its faults are named by `roleplay scenario check`",
    "install.help": (
        "Take the scenarios of a zip file or folder that somebody made, once all of it was checked. They are "
        "played as PACK/ID."
    ),
    "install.name": "What stands before the slash of PACK/ID; else the name on the pack.",
    "install.replace": "Put it in the place of an installed pack of that name.",
    "install.title": "{value}",
    "install.version": "version {value}",
    "install.by": "by {value}",
    "install.licence": "licence: {value}",
    "install.done": "{name} is installed, scenarios: {count}",
    "install.play": "`roleplay play {id}` begins the first",
    "remove.help": "Remove the installed pack PACK. Rounds that were kept of it can still be gone on with.",
    "remove.done": "{name} is removed; rounds that were kept of it can still be gone on with",
    # the pack as a whole
    "pack.S201": "this is not a zip file that can be read",
    "pack.S201.remedy": "name a zip file made by `roleplay scenario pack`, or a folder of scenarios",
    "pack.S202": "this cannot be opened ({why})",
    "pack.S202.remedy": "check its name, and that you may read it",
    "pack.S203": "there are more than {limit} files and folders in it",
    "pack.S203.remedy": "make several packs of it",
    "pack.S204": "the file is larger than {limit:,} bytes",
    "pack.S204.remedy": "a scenario is text of a few pages; move what does not belong to it elsewhere",
    "pack.S205": "it holds more than {limit:,} bytes",
    "pack.S205.remedy": "make several packs of it",
    # names in it
    "pack.S206": "this name begins at the root of a disk",
    "pack.S206.remedy": "take a pack from someone you know, made by `roleplay scenario pack`",
    "pack.S207": "this name leads out of the pack",
    "pack.S207.remedy": "take a pack from someone you know, made by `roleplay scenario pack`",
    "pack.S208": "there is a backslash in this name",
    "pack.S208.remedy": "pack it again with `roleplay scenario pack`, which writes plain slashes",
    "pack.S209": "this name has characters that not every system keeps",
    "pack.S209.remedy": "use small letters, digits and single hyphens, as in `first-three-months.yaml`",
    "pack.S210": "this is a link or a device, and a pack holds plain files",
    "pack.S210.remedy": "put the file itself in its place",
    "pack.S211": "this name is there twice (`{other}`), were it only for small and large letters",
    "pack.S211.remedy": "give one of the two another name",
    "pack.S212": "this is encrypted",
    "pack.S212.remedy": "pack it again without a password",
    "pack.S213": "this is compressed in a way that packs do not use",
    "pack.S213.remedy": "pack it again with `roleplay scenario pack`",
    "pack.S214": "this is damaged, or not as large as it says",
    "pack.S214.remedy": "copy or download the pack again",
    "pack.S215": "this does not belong in a pack",
    "pack.S215.remedy": (
        "keep scenarios (.yaml), `banks/` (.yaml), pack.toml, README and LICENSE; `roleplay scenario pack` "
        "takes just these out of a folder"
    ),
    "pack.S216": "Windows keeps this name for itself",
    "pack.S216.remedy": "give it another name",
    # what is written on it, and in it
    "pack.S217": "this cannot be read ({problem})",
    "pack.S217.remedy": 'write one value a line, as in `title = "Autumn workshop"`',
    "pack.label.no-name": "`name` is missing",
    "pack.label.no-line": "`{key}` is no line of text of at most {limit} characters",
    "pack.S218": "this program reads `format = {reads}`, and the pack has another",
    "pack.S218.remedy": "write `format = {reads}`, or use a newer roleplay",
    "pack.S219": "'{found}' is not a key of pack.toml",
    "pack.S219.remedy": "{hint}",
    "pack.S220": "'{found}' cannot be the name of a pack",
    "pack.S220.remedy": "name it with --name, in small letters, digits and single hyphens",
    "pack.S221": "a second scenario has the id '{found}'",
    "pack.S221.remedy": "give one of the two another id and file name",
    "pack.S222": "there is no scenario in it",
    "pack.S222.remedy": "a pack needs at least one scenario file, ending in .yaml, beside its pack.toml",
    "pack.S223": "two different files would be `{other}` in the pack",
    "pack.S223.remedy": "give one of the two another name, or make two packs",
    # files on this machine
    "pack.S224": "there is a file of that name",
    "pack.S224.remedy": "name another with --to, or write over it with --force",
    "pack.S225": "this cannot be written ({why})",
    "pack.S225.remedy": "nothing was changed; check that there is room, and that you may write there",
    "pack.S226": "there is a pack '{name}' already",
    "pack.S226.remedy": "install it under another name with --name, or in its place with --replace",
    "pack.S227": "another installation has just put a pack '{name}' there",
    "pack.S227.remedy": "`roleplay scenario list` names it; --replace or --name installs this one as well",
    "pack.S228": "no pack '{name}' is installed",
    "pack.S228.remedy": "`roleplay scenario list` names what there is, as PACK/ID",
    "pack.S229": "this folder was put there by hand",
    "pack.S229.remedy": "move or delete it yourself, or install under another name with --name",
    "pack.S230": "something was added since it was installed ({problem})",
    "pack.S230.remedy": "move your own files elsewhere first",
}
