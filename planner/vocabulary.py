"""The words that files, code and interface share, as literal types; what they mean stands in CONTENT.md."""

from typing import Literal, TypeAlias, get_args

Kind: TypeAlias = Literal[
    "tool",
    "opening",
    "grounding",
    "agreements",
    "energiser",
    "break",
    "meal",
    "reflection",
    "commitments",
    "evaluation",
    "closing",
    "logistics",
    "buffer",
    "custom",
]
Purpose: TypeAlias = Literal[
    "connection",
    "input",
    "exploration",
    "imagining",
    "decision",
    "practice",
    "reflection",
    "care",
    "break",
    "logistics",
]
Form: TypeAlias = Literal["plenary", "small-groups", "pairs", "alone", "free"]
Keep: TypeAlias = Literal["normal", "must", "optional", "cut-first"]
Gap: TypeAlias = Literal["may-shrink", "keep"]
Level: TypeAlias = Literal["none", "low", "medium", "high"]
Experience: TypeAlias = Literal["new", "some", "seasoned"]
Energy: TypeAlias = Literal["low", "medium", "high"]
Basis: TypeAlias = Literal["published", "estimated"]
Each: TypeAlias = Literal["group", "person", "room"]
After: TypeAlias = Literal["keep", "photograph-with-consent", "take-down", "destroy"]
Need: TypeAlias = Literal[
    "second-facilitator",
    "care-person",
    "wall",
    "floor",
    "tables",
    "power",
    "paper",
    "flipchart",
    "projector",
]
Company: TypeAlias = Literal["strangers", "strained", "minors", "officials-or-donors"]
Settled: TypeAlias = Literal["way-home"]
Adaptation: TypeAlias = Literal[
    "seated", "low-vision", "hearing", "mixed-literacy", "online", "outdoors", "large-group"
]
KeyIdeaId: TypeAlias = Literal[
    "institutionalizing-gains",
    "imagining-alternatives",
    "amplifying-vision",
    "inside-outside",
    "regenerating-leadership",
    "collective-protection",
]

Journey: TypeAlias = Literal[
    "starting-out", "building", "taking-action", "shaking-up-moment", "holding-gains", "regrouping"
]
Emerging: TypeAlias = Literal[
    "policy-window",
    "backlash",
    "public-attention",
    "new-allies",
    "invitation",
    "broken-promises",
    "leadership-strain",
    "new-energy",
    "closing-space",
    "criminalisation",
    "election",
    "loss-of-hope",
    "grief",
    "emergency",
    "funding-cut",
]
Intention: TypeAlias = Literal[
    "change-policy", "imagine-alternatives", "shift-norms", "inside-outside", "renew-leadership", "protect-each-other"
]
Outcome: TypeAlias = Literal[
    "shared-analysis",
    "a-decision",
    "a-demand",
    "a-plan",
    "a-message-or-artwork",
    "roles-handed-on",
    "a-protection-agreement",
    "skills",
    "stronger-bonds",
    "rest-and-grief",
]
Strength: TypeAlias = Literal[
    "numbers",
    "organised-base",
    "inside-allies",
    "alliances",
    "knowledge",
    "voice-and-art",
    "legal-help",
    "care-network",
    "money",
]
Trust: TypeAlias = Literal["strangers", "acquainted", "close", "strained"]
Room: TypeAlias = Literal["most-affected", "supporters", "mixed-power", "officials-or-donors", "minors"]
Setting: TypeAlias = Literal["in-person", "outdoors", "online", "hybrid"]
Equipment: TypeAlias = Literal["none", "paper", "flipchart", "projector"]
Power: TypeAlias = Literal["steady", "comes-and-goes", "none"]
Connection: TypeAlias = Literal["good", "weak", "voice-only"]
Literacy: TypeAlias = Literal["comfortable", "mixed", "oral"]
Interpretation: TypeAlias = Literal["none", "whispered", "consecutive", "simultaneous"]
Access: TypeAlias = Literal[
    "step-free",
    "seated",
    "low-vision",
    "hearing",
    "sign-language",
    "quiet-space",
    "childcare",
    "nursing",
    "plain-language",
    "frequent-breaks",
    "prayer-times",
    "meals-on-time",
    "before-dark",
    "fasting",
]
Backlash: TypeAlias = Literal["unlikely", "possible", "likely", "happening"]
Degree: TypeAlias = Literal["low", "medium", "high"]
Venue: TypeAlias = Literal["trusted", "shared", "public", "private-home"]
Consulted: TypeAlias = Literal["yes", "some", "not-yet"]
Support: TypeAlias = Literal["care-person", "legal-contact", "medical-contact", "safe-transport", "response-network"]
Reporting: TypeAlias = Literal["none", "counts-only", "names-or-photos"]

Decision: TypeAlias = Literal["", "go", "change", "postpone", "get-help"]
Grade: TypeAlias = Literal["very-low", "low", "medium", "high", "very-high"]
ProtectionArea: TypeAlias = Literal["body", "feelings", "digital", "legal", "home-and-family", "travel", "collective"]
Answered: TypeAlias = Literal["yes", "no", "not-yet", "does-not-apply"]
Due: TypeAlias = Literal["ahead", "before-day", "on-the-day", "after"]
"""By when a check-list wants an answer: days ahead, before people come, while they are there, afterwards."""
Precaution: TypeAlias = Literal[
    "no-names", "neutral-file-names", "neutral-calendar", "no-recents", "warn-exposing", "papers-back"
]

Audience: TypeAlias = Literal["facilitators", "helpers", "participants", "wall"]
FindingLevel: TypeAlias = Literal["problem", "warning", "hint"]
Limit: TypeAlias = Literal["sitting", "programme", "morning", "input", "plenary", "lead", "buffer", "gap", "strands"]
"""The figures of the checks that a plan may set for itself."""

KINDS: tuple[Kind, ...] = get_args(Kind)
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
FORMS: tuple[Form, ...] = get_args(Form)
"""From all together to each alone, then time that is free."""
KEEPS: tuple[Keep, ...] = get_args(Keep)
KEY_IDEAS: tuple[KeyIdeaId, ...] = get_args(KeyIdeaId)
GRADES: tuple[Grade, ...] = get_args(Grade)
PROTECTION_AREAS: tuple[ProtectionArea, ...] = get_args(ProtectionArea)
PRECAUTIONS: tuple[Precaution, ...] = get_args(Precaution)
LEVELS: tuple[Level, ...] = get_args(Level)
ADAPTATIONS: tuple[Adaptation, ...] = get_args(Adaptation)
"""What a tool may be adapted to; the first four are asked of every tool."""
