# SPDX-License-Identifier: Apache-2.0
"""CVs of nobody, laid out by reportlab: make_pdfs.py FOLDER"""
import pathlib
import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Frame, FrameBreak, ListFlowable, PageTemplate,
                                Paragraph, SimpleDocTemplate, Spacer, Table)

STYLES = getSampleStyleSheet()
BODY = ParagraphStyle("body", parent=STYLES["BodyText"], fontSize=10, leading=12, alignment=4)
HEAD = ParagraphStyle("head", parent=BODY, fontSize=14, leading=17, alignment=0)
ITEMS = ["Klanten helpen aan de telefoon", "Rooster maken", "Werken met een kassa"]
WORK = ("Zes jaar ervaring in de klantenservice van een webwinkel, waarvan twee als coach van nieuwe "
        "collega's. Verantwoordelijk voor de gegevensverwerking en de rapportage aan het management.")
LEARN = ("Middelbaar beroepsonderwijs in handel en administratie, niveau vier, met een stage bij een "
         "woningcorporatie. Daarna losse cursussen over gesprekken en omgaan met klachten.")


def bullets():
    return ListFlowable([Paragraph(text, BODY) for text in ITEMS], bulletType="bullet", start="•")


def two_columns(path):
    width, height = A4
    top = Frame(2 * cm, height - 4 * cm, width - 4 * cm, 2 * cm)
    left = Frame(2 * cm, 3 * cm, 7 * cm, height - 7.5 * cm)
    right = Frame(10.5 * cm, 3 * cm, 8.5 * cm, height - 7.5 * cm)
    document = BaseDocTemplate(str(path), pagesize=A4)
    document.addPageTemplates([PageTemplate(frames=[top, left, right])])
    document.build([
        Paragraph("Curriculum vitae van een overstapper in de zorg", STYLES["Title"]), FrameBreak(),
        Paragraph("Werkervaring", HEAD), Paragraph(WORK, BODY), Paragraph("Taken", HEAD), bullets(),
        FrameBreak(),
        Paragraph("Opleiding", HEAD), Paragraph(LEARN, BODY), Paragraph(LEARN, BODY)])


def sidebar(path):
    width, height = A4
    side = Frame(1 * cm, 2 * cm, 5 * cm, height - 4 * cm)
    main = Frame(6.5 * cm, 2 * cm, 13 * cm, height - 4 * cm)
    small = ParagraphStyle("small", parent=BODY, fontSize=8.5, leading=11, alignment=0)
    document = BaseDocTemplate(str(path), pagesize=A4)
    document.addPageTemplates([PageTemplate(frames=[side, main])])
    story = [Paragraph("Vaardigheden", HEAD)] + [Paragraph(word, small) for word in
             ("Excel", "Luisteren", "Plannen", "Telefoneren", "Klachten behandelen")]
    story += [Paragraph("Talen", HEAD)] + [Paragraph(word, small) for word in ("Nederlands", "Turks")]
    story += [FrameBreak(), Paragraph("Over mij", HEAD), Paragraph(WORK, BODY),
              Paragraph("Opleiding", HEAD), Paragraph(LEARN, BODY)]
    document.build(story)


def table(path):
    rows = [["2019 – heden", Paragraph("Teamleider klantenservice. " + WORK, BODY)],
            ["2015 – 2019", Paragraph("Medewerker klantenservice. " + LEARN, BODY)],
            ["2012 – 2015", Paragraph("Verkoper in een winkel met fietsen.", BODY)]]
    SimpleDocTemplate(str(path), pagesize=A4).build(
        [Paragraph("Werkervaring", HEAD), Table(rows, colWidths=[3 * cm, 12 * cm],
                                               style=[("VALIGN", (0, 0), (-1, -1), "TOP")])])


def embedded_font(path):
    pdfmetrics.registerFont(TTFont("DejaVu", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    style = ParagraphStyle("font", fontName="DejaVu", fontSize=11, leading=14)
    SimpleDocTemplate(str(path), pagesize=A4).build(
        [Paragraph("Łukasz leerde čeština, ελληνικά en русский – voor € 12,50 per uur", style),
         Spacer(1, 12), Paragraph("coördinator reïntegratie", style)])


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    sidebar(folder / "sidebar.pdf")
    table(folder / "table.pdf")
    try:
        embedded_font(folder / "embedded_font.pdf")
    except OSError:  # no such font here: its test is skipped
        pass
    two_columns(folder / "two_columns.pdf")


main()
