"""How the columns of an agenda are headed, in the languages that tables come in."""

from typing import Literal

Role = Literal["skip", "start", "end", "minutes", "title", "lead", "materials", "notes"]

ROLES: tuple[Role, ...] = ("start", "end", "minutes", "title", "lead", "materials", "notes", "skip")

HEADINGS: dict[Role, str] = {
    "start": (
        "time start starts begin from when clock zeit uhrzeit beginn start ab hora inicio empieza desde comienzo "
        "heure début debut horaire início começo"
    ),
    "end": "end ends finish until till ende bis fin hasta termina final fim até término",
    "minutes": (
        "length duration min mins minutes minute lasts dauer minuten länge duración minutos durée duree duração"
    ),
    "title": (
        "title what item activity session block topic agenda name cue question agendapunkt titel was thema inhalt "
        "aktivität programm título titulo qué actividad tema sesión bloque titre quoi activité sujet séance "
        "atividade sessão"
    ),
    "lead": (
        "lead leads leader who facilitator owner speaker presenter role wer leitung moderation moderiert "
        "verantwortlich quién facilita facilitadora facilitador responsable qui animation animatrice animateur quem "
        "responsável"
    ),
    "materials": (
        "material materials supplies props equipment materialien bedarf materiales matériel materiel materiais"
    ),
    "notes": (
        "note notes description how process info information details goals goal objective instructions comments "
        "output notizen beschreibung ablauf ziel ziele hinweise methode notas descripción cómo objetivo método "
        "detalles remarques comment déroulement objectif méthode observações descrição como"
    ),
}
"""Words of English, German, Spanish, French and Portuguese; a heading counts when one of its words is among them."""

SUMS = "total totals sum summe gesamt somme soma total:"
"""What begins the row that adds a table up; it is no block."""
