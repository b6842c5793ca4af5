"""What each code means that keeps a file from being played: a title, then what is behind it."""

from typing import Final

FAULTS: Final[dict[str, str]] = {
    # the file
    "explain.S001": "The file cannot be opened.\n"
    "There is none of that name, or the system does not let you read it. A scenario that ships or is "
    "installed can be named by its id alone; any other by its path.",
    "explain.S002": "This is not a file.\n"
    "The check takes scenario files one by one, and banks of a folder `banks`; a folder is not opened.",
    "explain.S003": "The file is larger than a megabyte.\n"
    "A scenario is text of a few pages. A file of this size is most often another kind of file.",
    "explain.S004": "The file is not UTF-8 text.\n"
    "An editor has saved it in another encoding, so that accents and quotation marks would come out as "
    "other signs. Every editor can save as UTF-8.",
    "explain.S005": "An invisible control character stands in the text.\n"
    "It came in with a paste, and it can make a terminal misbehave. Delete it where the caret points.",
    "explain.S006": "A tab stands where spaces belong.\n"
    "YAML measures depth by spaces, and a tab has no width of its own. Many editors can turn tabs into "
    "spaces.",
    "explain.S007": "The file is empty.\n"
    "Comments count for nothing here. `roleplay scenario new` writes a first file for you.",
    # YAML
    "explain.S008": "YAML cannot read this.\n"
    "Its own words for it stand in the message. Text with unusual signs is safe in quotes, or below a `|`.",
    "explain.S009": "A quotation mark is not closed.\n"
    "The text that began with it goes on to the end of the file. Below a `|` quotation marks mean nothing "
    "to YAML and need no closing.",
    "explain.S010": "A colon in a text is taken for the end of a key.\n"
    "A colon with a space behind it makes a key of what stands before it. Quotes take that meaning away.",
    "explain.S011": "A repeat sign of YAML.\n"
    "`&name` and `*name` let YAML files repeat themselves. Scenario files do without, so that each text "
    "stands where it is read.",
    "explain.S012": "A tag of YAML.\n"
    "Text that begins with an exclamation mark is an order to YAML's reader. In quotes it is text again.",
    "explain.S013": "A key stands twice.\n"
    "YAML would keep one of the two and lose the other without a word, so the file is refused instead.",
    "explain.S014": "A bracket opens a map or a list.\n"
    "Text that begins with a curly or square bracket is not text to YAML. A template at the very beginning "
    "of a text therefore needs quotes, or a `|`.",
    "explain.S015": "A second document begins.\n"
    "Three dashes on a line of their own begin a new document, and one file holds one scenario.",
    "explain.S016": "More levels or entries than a scenario has.\n"
    "A scenario needs five levels. More than twelve are a slip of indentation, or no scenario.",
    "explain.S017": "The file does not hold keys with their values.\n"
    "It begins with a list or a bare text. Every scenario begins with keys, such as `format: 1`.",
    "explain.S018": "Text goes on after the closing quotation mark.\n"
    "Where a text begins with a quotation mark, the next one ends it. Put the whole text in quotes, or "
    "none of it.",
    "explain.S019": "The indentation does not fit.\n"
    "Keys that belong together begin in the same column, and what belongs to a key stands two spaces "
    "further in.",
    # keys and values
    "explain.S020": "A key nobody knows.\n"
    "It would have no effect, and most often it is a slip; so it is refused, with the nearest right name.",
    "explain.S021": "A key that is needed is missing.\n"
    "The talk cannot begin, or the briefing would have a hole. The reference lists what each place needs.",
    "explain.S022": "A list or keys where text belongs.\n"
    "Square brackets make a list and curly ones keys. Text that begins with one of them needs quotes.",
    "explain.S023": "Text where keys belong.\n"
    "This place has keys of its own, on lines below it, two spaces further in.",
    "explain.S024": "A key without a value.\n"
    "Take the key out when there is nothing to say; it then has its usual value, if it has one.",
    "explain.S025": "A value of another shape.\n"
    "The remedy says what this place holds: a number between two bounds, yes or no, or a single line.",
    "explain.S026": "A word that is not on the list.\n"
    "Some places take words of a closed list, so that a slip is caught before anybody plays.",
    "explain.S027": "This cannot be a name.\n"
    "Names are used in file names, commands and other lines, and so they keep to small letters, digits and "
    "single hyphens. Curly quotation marks around a key become part of it.",
    "explain.S028": "Another grammar than this program reads.\n"
    "`format` says in which grammar a file is written. A newer roleplay may read newer ones.",
    "explain.S029": "The id and the name of the file differ.\n"
    "A scenario is found by its file name and remembered by its id, so the two have to agree.",
    "explain.S030": "A bracket is not closed on its line.\n"
    "What a bracket opens it has to close. Longer lists read better as keys on lines of their own.",
    "explain.S031": "Something in brackets is not separated.\n"
    "Within brackets a comma ends each entry. Text that has commas, colons or quotation marks of its own "
    "goes into quotes.",
    "explain.S032": "A comma ends the text before it.\n"
    "Within curly brackets a comma begins the next key, so the rest of the sentence is taken for one.",
    "explain.S033": "Text cannot begin with this sign.\n"
    "YAML keeps a few signs for itself: @ and the backtick, for example. In quotes they are text.",
    "explain.S034": "A key without a colon.\n"
    "A line that stands alone is taken for a key. Most often it is the second line of a text.",
    "explain.S035": "Something follows the bar on its line.\n"
    "`|` ends its line; the text begins on the next one, two spaces further in.",
    "explain.S036": "A backslash without a meaning.\n"
    "In double quotes a backslash begins a sign such as \\n. Write two of them, or use a `|`.",
    # what refers to what
    "explain.S040": "A topic that is not there.\n"
    "Lines and the growth area name notes, topics, `growth`, `vision` and the secret by their ids.",
    "explain.S041": "A line that is not there.\n"
    "`told` and `untold` name lines of this file or of a bank behind it by their ids.",
    "explain.S042": "A name that is taken.\n"
    "Every note is a topic of its own name, and so are the secret and what stands under `topics`.",
    "explain.S043": "There is no such bank.\n"
    "A bank lies in a folder `banks` beside the scenario, or among those that ship.",
    "explain.S044": "A bank leads back to itself.\n"
    "Banks stand one behind the other, and the last has none behind it. This one stands behind itself.",
    "explain.S045": "The last turn comes before the first.\nA line with such turns could never be said.",
    "explain.S046": "A second secret.\n"
    "A talk has room for one thing that is hard to say. Others can be topics with lines that wait for trust.",
    "explain.S047": "A bank names something of one scenario.\n"
    "A bank stands behind many scenarios. It knows what all of them have (`growth`, `vision`, `note`, "
    "`bright`, `growth-note`, `neutral`), and what it names under `topics` itself.",
    "explain.S048": "The bank of another person.\n"
    "A bank with `person:` holds what that person alone would say.",
    "explain.S050": "A text that is far too long.\n"
    "Four thousand characters are more than anybody reads on a screen or says in one breath.",
    "explain.S051": "A template that cannot be read.\n"
    "Between the braces stands a value or an `if`, and nothing else.",
    "explain.S052": "Something templates do without.\n"
    "A scenario of somebody you have never met is to be played without worry, so templates fill in four "
    "values and compare them, and no more.",
    "explain.S053": "A value that is not there.\nThe four values are `echo`, `name`, `asked` and `told`.",
    "explain.S054": "A filter that is not there.\n"
    "The five filters are `lower`, `upper`, `capitalize`, `trim` and `default`.",
    "explain.S055": "A comparison of something that is no number.\n"
    "`asked` and `told` are numbers and can be compared with numbers.",
    "explain.S056": "A template nested too deeply.\n"
    "What is hard to follow is better said in lines of their own, each with its `when`.",
    "explain.S057": "A filter used in another way.\n"
    "`default` takes the one text that stands in; the other filters take nothing.",
    "explain.S058": "An `if` that is not closed.\n"
    "Each line of `say` is a text of its own, so an `if` begins and ends on one line.",
    "explain.S059": "More texts with templates than one file may have.\n"
    "Each of them is checked with care, which takes time; two thousand are allowed in one file.",
    "explain.S060": "The visit before, where there was none.\n"
    "`last`, `since` and `without-last` belong to a scenario with `series:` and a `visit:` after the first.",
}
