"""The little words of English around a noun phrase, and nouns too empty to ask about."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DETERMINERS = _set("her his our that the their these this those your")
PARTICLES = _set("along apart around away back down off out over past round up")
# prepositions that may make a time or a place of what follows
PLACING = _set("after around at before by during in near on over through")
# words that stand in no noun phrase behind its determiner
CLOSED = PARTICLES | _set(
    "a able about across actually after again against ah all almost alone already also although always am "
    "among an and any anyway are as ask asks at be because been before begins behind being beside better "
    "between both but by came can cause come comes cos could cuz did do does doing done during each either "
    "else ends er erm even ever every except feel feels felt fewer find finds finishes first for found from "
    "gave get gets getting give gives go goes going gone gonna got had has have having he hear heard her "
    "here herself him himself his how i if in instead into is it its just keep keeps kept know last less "
    "let lets like look looked looks made make makes many may maybe me mean might more most much must my "
    "myself near need needed needs neither never next no nor not now of often oh ok okay on once only onto "
    "or ought our per perhaps probably put puts quite rather ready really right rings said sat saw say says "
    "see seem seems sees shall she should since sit sits so some starts still such sure take takes tell "
    "tells than that the their them themselves then there these they thing think this those though till to "
    "today together told tomorrow tonight too took tried tries try trying uh um under unless until upon us "
    "very via w wanna want wanted wants was we well went were what whatever when where whether which while "
    "who whom whose why will with within without works worse would yeah yes yesterday yet you your yourself"
)
# heads that say nothing by themselves: nouns, and adjectives that stand for no noun
EMPTY = _set(
    "able age amount answer answer's back bad best big bit bits bottom business buttons case chance clear "
    "close couple course day days deep devices difference different early easy edge end-all evening eye "
    "eyes face fact far fast fault feet few foot free fri friday front full future good half hand handful "
    "hands hang hard head heart hell high hour hours idea ideas important interesting issue issues job "
    "keen kind kinds late left level life like likes little load long lot lots loud low main majority "
    "matter mind minority mon monday month months mouth much name neck nerve night normal number obvious "
    "often one other others others' pair pale past place plan's point possible present pressure problem "
    "problems quick quiet ready reason reasons rest result right sake same saturday second self sense "
    "short side sight simple size slow small soon sort sorts stage sting stuff sunday sure term thing "
    "things third thu thurs thursday time times top total trick truth tue tues tuesday turn turnaround "
    "use usual way ways wed wednesday weds week weeks well whiff whole word world worth wrong year years"
)
# adjectives that are left out of a phrase
ASIDE = _set("own actual entire exact one other same usual very whole")
# people a question would be about behind their backs
ADULTS = _set(
    "admin adult adults aide aides assessor assistant assistants bloke boss caretaker cleaner cleaners "
    "coach colleague colleagues cook dad dads daughter department district examiner examiners families "
    "family father fathers fellow governor governors guy head heads husband inspector inspectors janitor "
    "lady librarian man management mentee mentor miss mom moms mother mothers mum mums nurse office "
    "ofsted para paras parent parents people person principal school secretary sir son ta tas teacher "
    "teachers team technician trainee visitor visitors wife woman"
)
FURNITURE = _set(
    "board boards chair chairs classroom corner corners desk desks door doors drawer drawers floor page "
    "pages projector room rug screen screens table tables tray trays wall walls window windows"
)
# parts of a lesson that are no time in it
NO_MOMENT = _set(
    "activities activity behavior behaviour culture differentiation direction directions energy engagement "
    "expectations feedback grouping homework instruction instructions management materials noise objective "
    "objectives participation plan planning plans practice procedure procedures question questions rapport "
    "rigor rigour room routine routines task tasks teaching text tone unit voice work worksheet"
)
# may stand first in a phrase, though they also end one
BACKWARD = _set("back first last next")
COUNTS = r"(?:\d{1,2}[a-z]?\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
