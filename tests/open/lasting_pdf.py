"""Looks up in PDFs what PDF/A-2a (ISO 19005-2) asks, as far as that stands in single places. Prints a JSON line for each."""

import json
import sys
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Stream

FORBIDDEN_ACTIONS = {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/Rendition", "/Trans"}


def faults_of(path):
    raw = Path(path).read_bytes()
    with pikepdf.open(path) as pdf:
        yield from (f"syntax: {problem}" for problem in pdf.check_pdf_syntax())
        if not raw.startswith(b"%PDF-1.") or min(raw.splitlines()[1][1:5]) < 128:
            yield "6.1.2: the header"
        if "/ID" not in pdf.trailer:
            yield "6.1.3: no id"
        if pdf.is_encrypted:
            yield "6.1.3: locked"
        with pdf.open_metadata() as metadata:
            if metadata.pdfa_status != "2A":
                yield f"6.6.4: says of itself {metadata.pdfa_status or 'nothing'}"
            if metadata.get("xmp:CreatorTool") != "Samenboek":
                yield "6.6.2: who made it"
        root = pdf.Root
        if "/Filter" in root.get("/Metadata", Dictionary()):
            yield "6.6.2.1: packed metadata"
        if not root.get("/MarkInfo", Dictionary()).get("/Marked", False) or "/StructTreeRoot" not in root:
            yield "6.7: not tagged"
        if "/Lang" not in root:
            yield "6.7.4: no language"
        intents = [intent for intent in root.get("/OutputIntents", []) if intent.S == Name.GTS_PDFA1]
        if len(intents) != 1 or "/DestOutputProfile" not in intents[0]:
            yield "6.2.3: no colours that are agreed on"
        if "/AA" in root or "/JavaScript" in root.get("/Names", Dictionary()):
            yield "6.5: does something by itself"
        if "/XFA" in root.get("/AcroForm", Dictionary()):
            yield "6.4.2: a form"
        fonts = 0
        for thing in pdf.objects:
            if not isinstance(thing, (Dictionary, Stream)):
                continue
            if thing.get("/S") in FORBIDDEN_ACTIONS:
                yield "6.5.1: an action"
            if thing.get("/Type") == Name.Filespec or "/EF" in thing:
                yield "6.8: a file inside"
            if thing.get("/Interpolate", False):
                yield "6.2.8: an image that is guessed"
            filters = thing.get("/Filter", [])
            if Name.LZWDecode in (filters if isinstance(filters, pikepdf.Array) else [filters]):
                yield "6.1.7.2: LZW"
            if "/FontName" in thing and "/FontDescriptor" in str(thing.get("/Type")):
                fonts += 1
                if not any(key in thing for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                    yield f"6.2.11.4: {thing.FontName} lies outside"
            if thing.get("/Type") == Name.Font and thing.get("/Subtype") in (Name.Type0, Name.Type3) and "/ToUnicode" not in thing:
                yield "6.2.11.7: letters that nobody can look up"
        if fonts == 0:
            yield "no letters at all"
        for page in pdf.pages:
            if "/AA" in page:
                yield "6.5.2: a page that does something"


for path in sys.argv[1:]:
    with pikepdf.open(path) as pdf:
        pages, sound = len(pdf.pages), not pdf.check_pdf_syntax()
    print(json.dumps({"pages": pages, "sound": sound, "faults": sorted(set(faults_of(path)))}))
