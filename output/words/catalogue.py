#!/usr/bin/env python3
"""The tables of messages as a catalogue for people who translate, and back.

    catalogue.py write > maillage.po     every message: French, English, the remark, the key
    catalogue.py read maillage.po        puts what the catalogue says into the tables

The catalogue is gettext's (.po): Poedit, Weblate and Lokalize open it. `msgctxt` is the key
("comparison/compare_messages Compare::glance"), `msgid` the French, `msgstr` the English; both may be
changed. Places are named: {n} is a number, {n:action|actions} the form that goes with it, {contract} a
text; they may stand in another order, none may be added or dropped. Only what was changed is written,
each text on one line: clang-format breaks it.
"""

import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent

LITERAL = r'"(?:[^"\\]|\\.)*"'
TEXT = rf"{LITERAL}(?:\s*{LITERAL})*"
# Rows of KeyedMessage are known by an enumerator, those of NamedMessage by a name, for scripts.
TABLE = re.compile(r"(?:KeyedMessage<\w+>|NamedMessage|RuleWords|MeasureWords) \w+\[\] = \{\n(.*?)\n\};", re.S)
# {Key::name, {"…", "…"}}; {"name", {"…", "…"}}; or, in a row of several messages, {.rule = Key::name, …
# .title = {"…", "…"}.
KEY = re.compile(r'\{(?:(?:\.\w+ = )?(\w+::\w+),(?:\s*\.name = "(\w+)",)?|"(\w+)",(?=\s*\{))')
MESSAGE = re.compile(rf"(?:\.(\w+) =|,)\s*\{{({TEXT}),\s*({TEXT})(?:,\s*({TEXT}))?\}}")
PLACE = re.compile(r"\{(\w+)(?::[^{}]*)?\}")

HEADER = """# Messages of maillage. msgid: French; msgstr: English; both may be changed.
# {n} is a number, {n:one|several} the form that goes with it (French: singular for 0 and 1);
# {name} is a text. Places may change their order; none may be added or dropped.
msgid ""
msgstr ""
"Project-Id-Version: maillage\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: en\\n"
"""


class Entry:
    """A row of a table: where it stands, and its texts."""

    def __init__(self, file, key, match):
        self.file = file  # "comparison/compare_messages"
        self.key = f"{key}.{match[1]}" if match[1] else key  # "Compare::glance", "Rule::action_absente.title"
        self.french, self.english = text_of(match[2]), text_of(match[3])
        self.remark = text_of(match[4]) if match[4] else ""
        self.spans = match.span(2), match.span(3)

    @property
    def context(self):
        return f"{self.file} {self.key}"


def text_of(literals):
    """C++ string literals, one behind the other, as the text that they are."""
    inner = "".join(each[1:-1] for each in re.findall(LITERAL, literals))
    return re.sub(
        r"\\(?:u([0-9A-Fa-f]{4})|(.))",
        lambda m: chr(int(m[1], 16)) if m[1] else {"n": "\n", "t": "\t"}.get(m[2], m[2]),
        inner,
    )


def literal_of(text):
    """A text as C++ writes it; blanks that look like others are spelled."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return '"' + text.replace("\u00a0", "\\u00A0").replace("\u202f", "\\u202F") + '"'


def entries_of(source, file):
    found = []
    for table in TABLE.finditer(source):
        keys = list(KEY.finditer(source, *table.span(1)))
        for row, after in zip(keys, [key.start() for key in keys[1:]] + [table.end(1)]):
            found += [Entry(file, " ".join(filter(None, row.groups())), each) for each in MESSAGE.finditer(source, row.end() - 1, after)]
    return found


def sources(folder=FOLDER):
    """Sources that hold tables, by the name that contexts give them."""
    return {
        path.relative_to(folder).with_suffix("").as_posix(): path
        for path in sorted(folder.rglob("*.cpp"))
        if TABLE.search(path.read_text(encoding="utf-8"))
    }


def all_entries(folder=FOLDER):
    return [
        entry
        for file, path in sources(folder).items()
        for entry in entries_of(path.read_text(encoding="utf-8"), file)
    ]


def po_text(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def catalogue(folder=FOLDER):
    parts = [HEADER]
    for entry in all_entries(folder):
        remark = f"#. {entry.remark}\n" if entry.remark else ""
        parts.append(
            f"{remark}msgctxt {po_text(entry.context)}\n"
            f"msgid {po_text(entry.french)}\nmsgstr {po_text(entry.english)}\n"
        )
    return "\n".join(parts)


def read_catalogue(text):
    """{context: (French, English)}; texts may be broken over several lines, as gettext's tools do."""
    found, fields, field = {}, {}, None
    for line in text.splitlines() + [""]:
        start = re.match(r"(msgctxt|msgid|msgstr) (.*)", line)
        if start:
            field = start[1]
            if field == "msgctxt":
                fields = {}
            fields[field] = text_of(start[2])
        elif line.startswith('"') and field:
            fields[field] += text_of(line)
        else:
            field = None
        if "msgctxt" in fields and "msgstr" in fields:
            found[fields["msgctxt"]] = fields["msgid"], fields["msgstr"]
    return found


def put_back(text, folder=FOLDER):
    """Writes what the catalogue says into the tables; returns the files changed. ValueError says which
    messages the tables don't have, and which lost or gained a place."""
    said, faults, changed = read_catalogue(text), [], {}
    for file, path in sources(folder).items():
        source = path.read_text(encoding="utf-8")
        for entry in reversed(entries_of(source, file)):  # from the end: spans before stay true
            french, english = said.pop(entry.context, (entry.french, entry.english))
            places = set(PLACE.findall(entry.french))
            for span, old, new in (
                (entry.spans[1], entry.english, english),
                (entry.spans[0], entry.french, french),
            ):
                if set(PLACE.findall(new)) != places:
                    faults.append(f"{entry.context}: places differ: {new}")
                if new != old:
                    source = source[: span[0]] + literal_of(new) + source[span[1] :]
                    changed[path] = source
    faults += [f"{context}: no such message" for context in said]
    if faults:
        raise ValueError("\n".join(faults))
    for path, source in changed.items():
        path.write_text(source, encoding="utf-8")
    return sorted(changed)


def main(words):
    if words == ["write"]:
        sys.stdout.write(catalogue())
        return 0
    if len(words) == 2 and words[0] == "read":
        try:
            changed = put_back(pathlib.Path(words[1]).read_text(encoding="utf-8"))
        except ValueError as fault:
            print(fault, file=sys.stderr)
            return 1
        print("\n".join(str(path) for path in changed))
        return 0
    print(__doc__, file=sys.stderr)
    return 64


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
