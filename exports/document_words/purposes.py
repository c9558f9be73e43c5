"""What a session is for, and what it must hold, in sentences."""

from planner.vocabulary import Kind, Outcome


def outcome_lines() -> dict[Outcome, str]:
    """Return what there will be by the end, by the outcome that was asked for."""
    return {
        "shared-analysis": "We see the same picture of what is going on, and who decides about it.",
        "a-decision": "We have decided, and everybody can say in one sentence what.",
        "a-demand": "We have one demand in one sentence, and we know who can say yes to it.",
        "a-plan": "The next weeks have tasks, dates, and people who hold each other up.",
        "a-message-or-artwork": "We have made something that speaks for us, and agreed who shows it where.",
        "roles-handed-on": "Work that lay on a few has passed into other hands, with a date and a helper.",
        "a-protection-agreement": "We know what each of us does if something happens, and whom to call first.",
        "skills": "Everybody has tried it once here, before it counts outside.",
        "stronger-bonds": "We know each other better than this morning, and whom we can ask.",
        "rest-and-grief": "We have rested, and what is heavy has had its place.",
    }


def given_lines() -> dict[Outcome, str]:
    """Return what a tool gives to the day when little else happens, by the outcome that it serves."""
    return {
        "shared-analysis": "Everybody has seen how it works and who decides, and said it in their own words.",
        "a-decision": "The room has decided, and each can say in one sentence what.",
        "a-demand": "One demand stands in one sentence, and what we will not trade for it.",
        "a-plan": "The next steps have an order, and it is clear which comes first.",
        "a-message-or-artwork": "Something is made that speaks for us, and it is agreed who shows it where.",
        "roles-handed-on": "One piece of work has passed into other hands, with a date and a helper.",
        "a-protection-agreement": "Everybody knows what to do if something happens, and whom to call first.",
        "skills": "Each has tried it once in here, before it counts outside.",
        "stronger-bonds": "Each has been heard by one other, and knows whom to ask.",
        "rest-and-grief": "What is heavy has had its place, and nobody went home alone with it.",
    }


def held_lines() -> dict[Kind, str]:
    """Return what a part of the frame gives to the day."""
    return {
        "opening": "Everybody knows what we are here for, and the hour we stop.",
        "agreements": "How we keep each other and this room is chosen aloud, by all.",
        "grounding": "Everybody has arrived, breathed, and looked round the room.",
        "reflection": "The room has said what it learned, before it goes on.",
        "commitments": "Each task has a person, a day, and somebody who asks about it.",
        "evaluation": "We have heard what to keep and what to change.",
        "closing": "Everybody has had a last word or a last silence, and goes home on time.",
    }
