#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures whether `overstap extract` finds what the market calls "OBJECT VERB" in other forms of the verb.

    python3 bench/quality/forms.py OVERSTAP [--most N] [--errors FORM]

OVERSTAP is the executable, whose default market is used. Of every Dutch alias of a skill in data/skills that is some words and
an infinitive of the list below ("klachten afhandelen") sentences are made: "Ik heb klachten afgehandeld.", "Het is
mijn taak klachten af te handelen.". A form is found when the skill of the alias is among the claims. Not all of
these sentences are ones that people write ("Ik heb voor een groep gesproken" is, "Ik heb goed nee gezegd" is not),
so that 1 is out of reach. Standard library only.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import tempfile

SKILLS = pathlib.Path(__file__).resolve().parent.parent.parent / "data" / "skills"

# Infinitive, first person, past, participle; "aan.nemen" is a separable verb.
VERBS = """
aan.nemen neem nam genomen / op.nemen neem nam genomen / over.nemen neem nam genomen / in.nemen neem nam genomen
af.handelen handel handelde gehandeld / af.sluiten sluit sloot gesloten
in.plannen plan plande gepland / plannen plan plande gepland / in.voeren voer voerde gevoerd
uit.leggen leg legde gelegd / vast.leggen leg legde gelegd / uit.geven geef gaf gegeven / door.geven geef gaf gegeven
geven geef gaf gegeven / bij.houden houd hield gehouden / houden houd hield gehouden
bij.werken werk werkte gewerkt / in.werken werk werkte gewerkt / uit.werken werk werkte gewerkt
verwerken verwerk verwerkte verwerkt / op.stellen stel stelde gesteld / samen.stellen stel stelde gesteld
aan.sturen stuur stuurde gestuurd / op.lossen los loste gelost / op.ruimen ruim ruimde geruimd
op.maken maak maakte gemaakt / schoon.maken maak maakte gemaakt / klaar.maken maak maakte gemaakt
maken maak maakte gemaakt / klaar.zetten zet zette gezet / controleren controleer controleerde gecontroleerd
registreren registreer registreerde geregistreerd / noteren noteer noteerde genoteerd
adviseren adviseer adviseerde geadviseerd / organiseren organiseer organiseerde georganiseerd
presenteren presenteer presenteerde gepresenteerd / installeren installeer installeerde geinstalleerd
begeleiden begeleid begeleidde begeleid / leiden leid leidde geleid / beheren beheer beheerde beheerd
bewaken bewaak bewaakte bewaakt / verzorgen verzorg verzorgde verzorgd / regelen regel regelde geregeld
bellen bel belde gebeld / na.bellen bel belde gebeld / terug.bellen bel belde gebeld
helpen help hielp geholpen / schrijven schrijf schreef geschreven / brengen breng bracht gebracht
verkopen verkoop verkocht verkocht / beantwoorden beantwoord beantwoordde beantwoord
beoordelen beoordeel beoordeelde beoordeeld / bestellen bestel bestelde besteld / boeken boek boekte geboekt
in.boeken boek boekte geboekt / betalen betaal betaalde betaald / behandelen behandel behandelde behandeld
ontvangen ontvang ontving ontvangen / bedienen bedien bediende bediend / tellen tel telde geteld
verdelen verdeel verdeelde verdeeld / in.delen deel deelde gedeeld / uit.delen deel deelde gedeeld
bij.vullen vul vulde gevuld / aan.vullen vul vulde gevuld / vullen vul vulde gevuld
na.kijken kijk keek gekeken / in.pakken pak pakte gepakt / op.vangen vang ving gevangen
op.volgen volg volgde gevolgd / scannen scan scande gescand / bespreken bespreek besprak besproken
vervangen vervang verving vervangen / onderhouden onderhoud onderhield onderhouden
aan.vragen vraag vroeg gevraagd / uit.zoeken zoek zocht gezocht / op.zoeken zoek zocht gezocht
in.richten richt richtte gericht / in.schrijven schrijf schreef geschreven / voeren voer voerde gevoerd
af.rekenen reken rekende gerekend / berekenen bereken berekende berekend / rond.brengen breng bracht gebracht
"""

TEMPLATES = {  # form: whose text, sentence; {p} is the particle, {P} with a blank before it
    "infinitive": ("seekers", "- {o} {v}"),
    "perfect": ("seekers", "Ik heb {o} {part}."),
    "object first": ("seekers", "{O} heb ik ook {part}."),
    "past": ("seekers", "Ik {past} {o}{P}."),
    "verb first": ("seekers", "Daar {past} ik {o}{P}."),
    "manner between": ("seekers", "Elke dag {past} ik met plezier {o}{P}."),
    "te": ("seekers", "Het was mijn taak om {o} {te}."),
    "clause": ("seekers", "Een baan waarin ik {o} {p}{past}."),
    "noun": ("seekers", "Het {v} van {o}."),
    "joined": ("seekers", "Ik {past} {o}{P} en hielp waar dat nodig was."),
    "you": ("vacancies", "Je {you} {o}{P}."),
    "you inverted": ("vacancies", "Daarnaast {me} je {o}{P}."),
    "you in a clause": ("vacancies", "Een functie waarin je {o} {p}{you}."),
    "responsible": ("vacancies", "Je bent verantwoordelijk voor het {v} van {o}."),
}


def verbs():
    """Infinitive -> (particle, the rest of it, first person, past, participle)."""
    table = {}
    for row in VERBS.replace("\n", "/").split("/"):
        if not row.strip():
            continue
        infinitive, me, past, participle = row.split()
        particle, _, rest = infinitive.rpartition(".")
        table[particle + rest] = (particle, rest, me, past, particle + participle)
    return table


def aliases(most):
    """(preferred label, object, infinitive), evenly spread where there are more than `most`."""
    table = verbs()
    found = []
    for path in sorted(SKILLS.glob("*.json")):
        for skill in json.loads(path.read_text(encoding="utf-8"))["skills"]:
            if skill["kind"] in ("group", "certificate", "language"):
                continue
            for alias in skill.get("aliases", {}).get("nl", []):
                *words, verb = alias.split()
                plain = all(word.isalpha() and word.islower() for word in words) and not {"te", "en", "of", "niet"} & set(words)
                if 1 <= len(words) <= 4 and verb in table and plain:
                    found.append((skill["label"]["nl"], " ".join(words), verb))
    step = max(1, len(found) // most)
    return found[::step], table


def sentence(template, thing, verb, table):
    particle, rest, me, past, participle = table[verb]
    return template.format(
        o=thing, O=thing[0].upper() + thing[1:], v=verb, p=particle, P=" " + particle if particle else "", me=me, past=past,
        part=participle, you=me if me.endswith("t") else me + "t", te=f"{particle} te {rest}".strip())


def said(overstap, folder, subject):
    """File name -> labels of the skills that are claimed."""
    command = [overstap, "extract", "--format", "claims", "--as", subject, str(folder)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = {}
    for line in output.splitlines():
        row = json.loads(line)
        labels = [claim["value"]["label"] for claim in row["claims"] if claim["kind"] == "skill"]
        found[pathlib.Path(row["id"].split("#")[0]).name] = labels
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("overstap")
    parser.add_argument("--most", type=int, default=1500, help="aliases (default 1500)")
    parser.add_argument("--errors", choices=TEMPLATES, metavar="FORM", help="print the sentences of a form in which the skill is not found")
    arguments = parser.parse_args()
    chosen, table = aliases(arguments.most)
    wanted = {}
    counts = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for form, (subject, template) in TEMPLATES.items():
            (pathlib.Path(folder) / subject).mkdir(exist_ok=True)
            for i, (label, thing, verb) in enumerate(chosen):
                name = f"{i:05}_{form.replace(' ', '-')}.txt"
                text = sentence(template, thing, verb, table)
                (pathlib.Path(folder) / subject / name).write_text(text + "\n", encoding="utf-8")
                wanted[name] = (form, label, text)
        found = {}
        for subject in ("seekers", "vacancies"):
            found |= said(arguments.overstap, pathlib.Path(folder) / subject, subject)
    for name, (form, label, text) in wanted.items():
        right = label in found.get(name, [])
        counts[form] += right
        if form == arguments.errors and not right:
            print(f"{text}  ({label}; said: {', '.join(found.get(name, [])) or 'nothing'})")
    print(f"{len(chosen)} aliases of {len(table)} verbs")
    for form in TEMPLATES:
        print(f"{form:16} {counts[form] / len(chosen):.3f}")


if __name__ == "__main__":
    main()
