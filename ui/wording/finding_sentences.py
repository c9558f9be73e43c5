"""The sentences for findings by code, and the words on the buttons that mend them."""

from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "overrun": QT_TRANSLATE_NOOP(
        "Findings", "{Day} runs {minutes} past {end}, the hour that was promised. Choose what can go."
    ),
    "overlap": QT_TRANSLATE_NOOP("Findings", "“{title}” starts {minutes} before what is ahead of it has ended."),
    "overlap/before": QT_TRANSLATE_NOOP("Findings", "“{title}” starts {minutes} before “{before}” has ended."),
    "overlap/start": QT_TRANSLATE_NOOP("Findings", "“{title}” starts {minutes} before its day does at {start}."),
    "no-break": QT_TRANSLATE_NOOP(
        "Findings",
        "From {start} to {end} people sit for {minutes} without a break; {limit} is the most here.",
    ),
    "no-break/hint": QT_TRANSLATE_NOOP(
        "Findings", "From {start} to {end} people sit for {minutes} without a break; {aim} is kinder."
    ),
    "no-break/breathing": QT_TRANSLATE_NOOP(
        "Findings",
        "From {start} to {end} people sit for {minutes} with breathing space and no break; {limit} is the most here.",
    ),
    "no-break/hint-breathing": QT_TRANSLATE_NOOP(
        "Findings",
        "From {start} to {end} people sit for {minutes} with breathing space and no break; {aim} is kinder.",
    ),
    "no-meal": QT_TRANSLATE_NOOP("Findings", "{Day} goes from {start} to {end} and nobody eats."),
    "no-meal/fasting": QT_TRANSLATE_NOOP("Findings", "{Day} goes from {start} to {end} with no rest at midday."),
    "no-opening": QT_TRANSLATE_NOOP(
        "Findings", "Nothing opens {day}: people start to work before they have arrived."
    ),
    "closing-not-last": QT_TRANSLATE_NOOP(
        "Findings", "“{after}” stands after “{title}”, which should be the last thing on {day}."
    ),
    "closing-not-last/none": QT_TRANSLATE_NOOP(
        "Findings", "{Day} stops without a closing, so people leave with everything still open."
    ),
    "no-buffer": QT_TRANSLATE_NOOP(
        "Findings",
        "{Day} has {minutes} to spare; {wanted} would let it breathe when something takes longer.",
    ),
    "no-protection": QT_TRANSLATE_NOOP(
        "Findings",
        "No protection step stands before “{title}”, which shows people to others, and the risk is {risk}.",
    ),
    "no-protection/late": QT_TRANSLATE_NOOP(
        "Findings",
        "“{step}” protects, and comes only after “{title}”, which shows people to others. The risk is {risk}.",
    ),
    "no-protection/none": QT_TRANSLATE_NOOP(
        "Findings", "The risk is {risk}, and the first day holds no protection step."
    ),
    "no-lead": QT_TRANSLATE_NOOP("Findings", "Nobody leads “{title}” yet."),
    "no-lead/several": QT_TRANSLATE_NOOP("Findings", "Nobody leads {count} of the blocks yet, “{title}” among them."),
    "group-size": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” is made for {least} to {most} people, and {people} are expected."
    ),
    "steps-sum": QT_TRANSLATE_NOOP(
        "Findings", "The steps of “{title}” last {sum} and the block {minutes}; paper will say “about”."
    ),
    "fixed-hour": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” goes on from {start} to {end}, which your answers keep free for {what}."
    ),
    "gap": QT_TRANSLATE_NOOP(
        "Findings", "From {start} to {end} nothing is planned; “{title}” waits for its pinned hour."
    ),
    "long-day": QT_TRANSLATE_NOOP(
        "Findings", "{Day} asks for {minutes} of work; {limit} is what people have in them here."
    ),
    "late-meal": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” comes {minutes} after the day begins; {limit} is long enough to wait."
    ),
    "short-meal": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” lasts {minutes}; so many people want about {wanted} to eat and sit down."
    ),
    "short-break": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” lasts {minutes}; so many people want about {wanted} to be back."
    ),
    "care-hours": QT_TRANSLATE_NOOP(
        "Findings", "{Day} begins at {start}, early for those who bring children or come a long way."
    ),
    "care-hours/end": QT_TRANSLATE_NOOP(
        "Findings", "{Day} goes on until {end}, late for those who fetch children or must be home before dark."
    ),
    "late-work": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” begins at {start}, after a day since the morning. Leave it free to come or to go."
    ),
    "no-agreements": QT_TRANSLATE_NOOP(
        "Findings", "Nothing on {day} settles how people are with each other: who speaks, what stays in the room."
    ),
    "no-commitments": QT_TRANSLATE_NOOP(
        "Findings", "Nothing on {day} asks who does what until when, and {outcome} was to come out of it."
    ),
    "no-evaluation": QT_TRANSLATE_NOOP("Findings", "{Day} ends without asking people how it was for them."),
    "no-arrival": QT_TRANSLATE_NOOP(
        "Findings", "{Day} begins with “{title}” on the minute, while people still look for the door."
    ),
    "heavy-early": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” is heavy, and on the first morning people are still strangers to each other."
    ),
    "heavy-late": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” is heavy and ends {minutes} before people leave; they would carry it home raw."
    ),
    "heavy-after-meal": QT_TRANSLATE_NOOP("Findings", "“{title}” is heavy and comes straight after “{before}”."),
    "heavy-twice": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” and “{other}” are both heavy, and stand on {day} together."
    ),
    "heavy-no-rest": QT_TRANSLATE_NOOP(
        "Findings", "After “{title}”, which is heavy, nothing gives people time to settle."
    ),
    "lively-after-heavy": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” is lively and follows “{before}”, which is heavy, as if it had not been."
    ),
    "early-disclosure": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” asks people to tell of themselves before anything opened the day."
    ),
    "plenary-share": QT_TRANSLATE_NOOP(
        "Findings", "On {day}, {percent} of every 100 minutes of work are spent all together."
    ),
    "long-input": QT_TRANSLATE_NOOP(
        "Findings", "In “{title}” people listen for {minutes} in one go; {limit} is what most can take in."
    ),
    "low-after-meal": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” asks people to listen straight after “{before}”, when eyes fall shut."
    ),
    "no-report-back": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” ends in {groups} groups; to hear from each takes about {minutes} more."
    ),
    "too-many-tools": QT_TRANSLATE_NOOP(
        "Findings", "{Day} holds {count} long tools; its hours have room to do {limit} of them well."
    ),
    "uneven-strands": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” ends {minutes} before the others, who keep its people waiting."
    ),
    "uneven-strands/untitled": QT_TRANSLATE_NOOP(
        "Findings", "One strand ends {minutes} before the others, who keep its people waiting."
    ),
    "too-short": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” has {minutes}, and takes {least} even when it is kept short."
    ),
    "too-short/groups": QT_TRANSLATE_NOOP(
        "Findings",
        "“{title}” has {minutes}; for {people} people in {groups} groups it takes {least} with finding them "
        "and telling back.",
    ),
    "interpretation-time": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” has {minutes}; interpreted it takes about {wanted}."
    ),
    "needs-missing": QT_TRANSLATE_NOOP("Findings", "“{title}” cannot do without {need}, which is not there."),
    "not-with": QT_TRANSLATE_NOOP("Findings", "“{title}” is not for a room with {company}."),
    "wrong-setting": QT_TRANSLATE_NOOP("Findings", "“{title}” does not work {setting} as it stands."),
    "heavy-text": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” leans on reading or writing, and people here would rather speak or draw."
    ),
    "no-adaptation": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” names no way to take part {need}, which somebody here needs."
    ),
    "hard-to-lead": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” wants somebody seasoned, and your team is new to this. Rehearse it, or swap it."
    ),
    "two-places": QT_TRANSLATE_NOOP(
        "Findings", "{role} leads “{title}” and “{other}” at the same time, from {start}."
    ),
    "long-lead": QT_TRANSLATE_NOOP(
        "Findings", "{role} leads for {minutes} in a row on {day}; {other} could take over."
    ),
    "uneven-lead": QT_TRANSLATE_NOOP("Findings", "{role} leads {percent} of every 100 minutes that anybody leads."),
    "small-team": QT_TRANSLATE_NOOP(
        "Findings", "{people} people want about {wanted} facilitators, and you are {team}. Find hosts for the tables."
    ),
    "needs-second": QT_TRANSLATE_NOOP("Findings", "“{title}” wants a second facilitator, and nobody is named."),
    "no-consent": QT_TRANSLATE_NOOP(
        "Findings", "Names or photos are wanted afterwards, and nothing on the first day asks people about it."
    ),
    "exposing-tools": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” shows people to others, and the risk is {risk}. A safer tool may serve as well."
    ),
    "exposing-tools/several": QT_TRANSLATE_NOOP(
        "Findings",
        "{count} parts show people to others, “{title}” among them, and the risk is {risk}. Look for safer ways.",
    ),
    "names-typed": QT_TRANSLATE_NOOP("Findings", "Who leads “{title}” reads like a name. A role would do on paper."),
    "names-typed/several": QT_TRANSLATE_NOOP(
        "Findings", "Names lead {count} of the blocks, “{title}” among them. Roles would do on paper."
    ),
    "open-checks": QT_TRANSLATE_NOOP("Findings", "One question of the safety lists is open: {title}"),
    "open-checks/several": QT_TRANSLATE_NOOP(
        "Findings", "{count} questions of the safety lists are open, the first of them: {title}"
    ),
    "contact-in-public": QT_TRANSLATE_NOOP(
        "Findings", "What participants read of “{title}” holds a telephone number or an address."
    ),
    "no-title": QT_TRANSLATE_NOOP("Findings", "A block on {day} has no title yet."),
    "nothing-to-cut": QT_TRANSLATE_NOOP(
        "Findings", "Nothing on {day} is marked to go when it gets late, so that would be decided in a hurry."
    ),
    "tool-twice": QT_TRANSLATE_NOOP("Findings", "“{title}” stands in the plan {count} times."),
    "outcome-unserved": QT_TRANSLATE_NOOP(
        "Findings", "You want {outcome} at the end, and no tool in the plan is known to lead there."
    ),
    "hours-differ": QT_TRANSLATE_NOOP(
        "Findings", "Your answers say {start} to {end} for {day}; the plan keeps other hours."
    ),
    "hours-differ/days": QT_TRANSLATE_NOOP("Findings", "The plan has {days} days, and your answers name {wanted}."),
    "parked-must": QT_TRANSLATE_NOOP("Findings", "“{title}” must happen, and lies parked."),
    "measure-lost": QT_TRANSLATE_NOOP(
        "Findings", "The measure “{title}” hung on a block that is no longer in the agenda."
    ),
}

FIXES = {
    "buffer-to-break": QT_TRANSLATE_NOOP("Findings", "Make “{title}” a break"),
    "closing-to-the-end": QT_TRANSLATE_NOOP("Findings", "Move “{title}” to the end"),
    "minutes-to-steps": QT_TRANSLATE_NOOP("Findings", "Make it {sum} long"),
    "let-it-follow": QT_TRANSLATE_NOOP("Findings", "Let it follow on"),
    "give-it-minutes": QT_TRANSLATE_NOOP("Findings", "Give it {wanted}"),
    "give-it-least": QT_TRANSLATE_NOOP("Findings", "Give it {least}"),
    "lead-by-other": QT_TRANSLATE_NOOP("Findings", "Let {other} lead “{title}”"),
    "second-by-other": QT_TRANSLATE_NOOP("Findings", "Let {other} be second"),
    "take-hours": QT_TRANSLATE_NOOP("Findings", "Take these hours"),
    "free-measure": QT_TRANSLATE_NOOP("Findings", "Keep it without a block"),
}

RISKS = {"high": QT_TRANSLATE_NOOP("Findings", "high"), "unknown": QT_TRANSLATE_NOOP("Findings", "not known")}
NEEDS = {
    "second-facilitator": QT_TRANSLATE_NOOP("Findings", "a second facilitator"),
    "care-person": QT_TRANSLATE_NOOP("Findings", "somebody for care"),
    "wall": QT_TRANSLATE_NOOP("Findings", "a wall"),
    "floor": QT_TRANSLATE_NOOP("Findings", "a free floor"),
    "tables": QT_TRANSLATE_NOOP("Findings", "tables"),
    "power": QT_TRANSLATE_NOOP("Findings", "power"),
    "paper": QT_TRANSLATE_NOOP("Findings", "paper"),
    "flipchart": QT_TRANSLATE_NOOP("Findings", "a flipchart"),
    "projector": QT_TRANSLATE_NOOP("Findings", "a projector"),
    "seated": QT_TRANSLATE_NOOP("Findings", "sitting down"),
    "low-vision": QT_TRANSLATE_NOOP("Findings", "without reading from afar"),
    "hearing": QT_TRANSLATE_NOOP("Findings", "without hearing everything"),
}
COMPANIES = {
    "strangers": QT_TRANSLATE_NOOP("Findings", "people who do not know each other"),
    "strained": QT_TRANSLATE_NOOP("Findings", "trust as strained as here"),
    "minors": QT_TRANSLATE_NOOP("Findings", "minors"),
    "officials-or-donors": QT_TRANSLATE_NOOP("Findings", "officials or donors"),
}
SETTINGS = {
    "in-person": QT_TRANSLATE_NOOP("Findings", "in one room"),
    "outdoors": QT_TRANSLATE_NOOP("Findings", "outdoors"),
    "online": QT_TRANSLATE_NOOP("Findings", "online"),
    "hybrid": QT_TRANSLATE_NOOP("Findings", "with some in the room and some online"),
}
OUTCOMES = {
    "shared-analysis": QT_TRANSLATE_NOOP("Findings", "a shared analysis"),
    "a-decision": QT_TRANSLATE_NOOP("Findings", "a decision"),
    "a-demand": QT_TRANSLATE_NOOP("Findings", "a demand"),
    "a-plan": QT_TRANSLATE_NOOP("Findings", "a plan"),
    "a-message-or-artwork": QT_TRANSLATE_NOOP("Findings", "a message or a piece of art"),
    "roles-handed-on": QT_TRANSLATE_NOOP("Findings", "roles handed on"),
    "a-protection-agreement": QT_TRANSLATE_NOOP("Findings", "an agreement on protection"),
    "skills": QT_TRANSLATE_NOOP("Findings", "new skills"),
    "stronger-bonds": QT_TRANSLATE_NOOP("Findings", "stronger bonds"),
    "rest-and-grief": QT_TRANSLATE_NOOP("Findings", "room for rest and grief"),
}
VALUES = {"risk": RISKS, "need": NEEDS, "company": COMPANIES, "setting": SETTINGS, "outcome": OUTCOMES}
"""Words for params that are ids, by the name of the param."""
