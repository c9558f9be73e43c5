"""The empty file that a document grows in: our own styles and nothing of anybody's template."""

import io
import zipfile
from xml.sax.saxutils import escape

from exports.docx.look import Look
from exports.plain.typed import direction_of, typed

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
BUILT_IN = ("heading 1", "heading 2", "heading 3", "footer", "List Bullet")
"""Names of styles that word processors know."""
_ON_NORMAL = '<w:basedOn w:val="Normal"/>'
DASHES, BOXES, NUMBERS = 1, 2, 3
"""The lists of ``numbering.xml``, by their number; further ones begin again at 1."""


def base(title: str, language: str, look: Look) -> io.BytesIO:
    """Return a file without content: styles, lists, settings, and a title as its only property."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(title),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body><w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            (f"{_OFFICE}/styles", "styles.xml"),
            (f"{_OFFICE}/settings", "settings.xml"),
            (f"{_OFFICE}/numbering", "numbering.xml"),
        ),
        "word/styles.xml": _styles(language, look),
        "word/settings.xml": _settings(),
        "word/numbering.xml": _numbering(look),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, content in parts.items():
            file.writestr(zipfile.ZipInfo(name), _HEAD + content)
    out.seek(0)
    return out


def _content_types() -> str:
    overrides = {
        "/word/document.xml": f"{_TYPE}.document.main+xml",
        "/word/styles.xml": f"{_TYPE}.styles+xml",
        "/word/settings.xml": f"{_TYPE}.settings+xml",
        "/word/numbering.xml": f"{_TYPE}.numbering+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    told = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _properties(title: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(typed(title))}</dc:title></cp:coreProperties>'
    )


def _settings() -> str:
    # Who opens and keeps it leaves neither a name nor a time in it, unless they ask for that.
    return (
        f"<w:settings {NAMESPACES}><w:removePersonalInformation/><w:removeDateAndTime/>"
        '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def _styles(language: str, look: Look) -> str:
    tag = escape(language, {'"': "&quot;"})
    lang = f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag}"/>'
    face = look.face
    fonts = f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'
    turned = "<w:bidi/>" if direction_of(language) == "rtl" else ""
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{look.size(look.body)}{lang}</w:rPr></w:rPrDefault>"
        f'<w:pPrDefault><w:pPr>{turned}<w:spacing w:after="80" w:line="{look.line}" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )
    styles = "".join(
        f'<w:style w:type="paragraph"{_standing(id, name)} w:styleId="{id}"><w:name w:val="{name}"/>'
        f"{'' if id == 'Normal' else _ON_NORMAL}<w:qFormat/>"
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        for id, name, paragraph, letters in look.styles()
    )
    table = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
    return f"<w:styles {NAMESPACES}>{defaults}{styles}{table}</w:styles>"


def _standing(id: str, name: str) -> str:
    if id == "Normal":
        return ' w:default="1"'
    return "" if name in BUILT_IN else ' w:customStyle="1"'


def _numbering(look: Look) -> str:
    marks = {DASHES: ("bullet", "–"), BOXES: ("bullet", "\u2610"), NUMBERS: ("decimal", "%1.")}
    indent = look.twips(20 if look.large else 14)
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl></w:abstractNum>'
        for number, (kind, mark) in marks.items()
    )
    lists = "".join(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in marks)
    return f"<w:numbering {NAMESPACES}>{kinds}{lists}</w:numbering>"
