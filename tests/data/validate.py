#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Validates every JSON file of the data folder against its schema.

usage: validate.py DATA_FOLDER | --self-test

A file without a schema and a schema without a file fail, so that nothing goes unchecked; duplicate keys fail too.
"""
import json
import pathlib
import sys
import tempfile

import jsonschema

# By place; `<name>.json` at the top goes with `<name>.schema.json`.
FOLDERS = {"skills": "skills", "occupations": "occupations", "model": None}
# A file of one entry or of a list: recognised by its top level.
EXAMPLE_SCHEMAS = {"seekers": "seekers", "vacancies": "vacancies", "demands": "vacancy", "columns": "csv_mapping", "rows": "corrections"}
# An example with this key is of another standard, whose schema is not ours.
OTHER_STANDARDS = ("basics",)
# Schemas of single entries, used by the examples and by others through references.
ENTRY_SCHEMAS = {"seeker", "vacancy"}


def refuse_duplicates(pairs):
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"duplicate key: {key}")
    return dict(pairs)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=refuse_duplicates)


def schema_name(data, path, document):
    place = path.relative_to(data).parts
    if len(place) == 1:
        return path.stem
    if place[0] == "examples":
        for key, name in EXAMPLE_SCHEMAS.items():
            if key in document:
                return name
        return "seeker"
    return FOLDERS.get(place[0], place[0]) or path.stem


def validator_for(schemas, name):
    schema = load(schemas / f"{name}.schema.json")
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    store = {path.name: load(path) for path in schemas.glob("*.json")}
    store.update({document["$id"]: document for document in list(store.values()) if "$id" in document})
    base = schema.get("$id", f"{name}.schema.json")
    resolver = jsonschema.RefResolver(base, schema, store=store)
    return kind(schema, resolver=resolver)


def validate(data):
    schemas = data / "schemas"
    problems, used = [], set()
    files = [path for path in sorted(data.rglob("*.json")) if schemas not in path.parents]
    for path in files:
        shown = path.relative_to(data)
        try:
            document = load(path)
        except (ValueError, UnicodeDecodeError) as error:
            problems.append(f"{shown}: {error}")
            continue
        if "examples" in shown.parts and any(key in document for key in OTHER_STANDARDS):
            continue
        name = schema_name(data, path, document)
        if not (schemas / f"{name}.schema.json").exists():
            problems.append(f"{shown}: no schema {name}.schema.json")
            continue
        used.add(name)
        for error in validator_for(schemas, name).iter_errors(document):
            pointer = "".join(f"/{part}" for part in error.absolute_path)
            problems.append(f"{shown}: {pointer}: {error.message[:300]}")
    for schema in sorted(schemas.glob("*.schema.json")):
        name = schema.name.removesuffix(".schema.json")
        if name not in used and name not in ENTRY_SCHEMAS:
            problems.append(f"schemas/{schema.name}: no file is of this schema")
    return len(files), problems


def self_test():
    """The checks find what they are there to find."""
    number = {"type": "object", "properties": {"n": {"type": "integer"}}, "additionalProperties": False}
    cases = [
        ({"a.json": '{"n": 1}', "schemas/a.schema.json": json.dumps(number)}, None),
        ({"a.json": '{"n": "1"}', "schemas/a.schema.json": json.dumps(number)}, "/n"),
        ({"a.json": '{"n": 1, "n": 2}', "schemas/a.schema.json": json.dumps(number)}, "duplicate key"),
        ({"a.json": '{"n": 1}', "b.json": "{}", "schemas/a.schema.json": json.dumps(number)}, "no schema"),
        ({"schemas/a.schema.json": json.dumps(number)}, "no file"),
    ]
    for files, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder)
            for name, text in files.items():
                (data / name).parent.mkdir(exist_ok=True)
                (data / name).write_text(text, encoding="utf-8")
            _, problems = validate(data)
        found = "\n".join(problems)
        if (expected is None and problems) or (expected is not None and expected not in found):
            sys.exit(f"expected {expected}, found: {found}")
    print("the checks hold")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--self-test":
        self_test()
        return
    count, problems = validate(pathlib.Path(sys.argv[1]))
    for problem in problems:
        print(problem)
    print(f"{count} files, {len(problems)} problems")
    sys.exit(1 if problems or count == 0 else 0)


if __name__ == "__main__":
    main()
