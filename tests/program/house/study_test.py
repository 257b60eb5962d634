"""Writers read a Study: output/ calls no computation of network/.

What reads a whole contract, scope or network is a computation: it is a member of network/study's Study,
which makes it once. What reads no more than the row, finding, figure or number that it is given is a plain
call, and stands in PLAIN with what it is. A call that is in neither is the fault this test finds."""

import functools
import os
import pathlib
import re
import unittest

ROOT = pathlib.Path(os.environ.get("MAILLAGE_ROOT", pathlib.Path(__file__).resolve().parents[3]))

# Rooms whose functions compute; a room within a room has a namespace of its own or its parent's.
ROOMS = ("names", "measures", "collaboration", "gaps", "planning", "planning/introductions", "analysis",
         "region", "registers", "resolve", "persons", "shapes")
# Of the model, which is data and its readings, these go through a whole scope.
OF_A_SCOPE = {"build_graph", "rows_in_scope", "partner_doings", "doings_with_services"}

PLAIN = {
    "analysis::fields_behind": "a table by rule",
    "analysis::is_filled": "one field of one row",
    "analysis::open_decisions": "those of a list that are open",
    "analysis::progress": "one state beside another",
    "collaboration::attrition_gain": "a formula of two numbers",
    "gaps::compare": "one figure beside one number",
    "gaps::consequence_of": "of one finding",
    "gaps::count_accepted": "of a list, by rule",
    "gaps::figure_tables": "the tables that one figure speaks of",
    "gaps::gathered_carrier": "the row of one action",
    "gaps::is_not_printed_in": "one objective in one table",
    "gaps::is_promised": "one instance in one year",
    "gaps::rank_of": "a table by rule",
    "gaps::said_not_held": "one instance in some years",
    "gaps::serves_in": "one référent in one year",
    "gaps::variation_code": "the code of one reading",
    "persons::mask_private": "one text",
    "region::code_of": "the code of one condition, of what came of it, or of why",
    "registers::option_of": "a table by register",
    "resolve::possible_answers": "a table by kind of decision",
}
# Below the study, or drawn of a contract and a scope that no study is of (`compare` draws two sides).
ELSEWHERE = {
    "model::rows_in_scope": {"output/words/network/network_nodes.cpp", "output/diagrams/diagram_data.cpp"},
}

DECLARED = re.compile(r"^(?!using|struct|class|enum|namespace|template|return|inline constexpr)"
                      r"[A-Za-z][\w:<>,&*\s]*?[\s&*]([a-z]\w*)\(", re.M)


def without_comments(text):
    return re.sub(r"//[^\n]*|\"(?:\\.|[^\"\\\n])*\"", "", text)


def declared_in(folder):
    names = set()
    for path in (ROOT / folder).glob("*.hpp"):
        names |= set(DECLARED.findall(without_comments(path.read_text(encoding="utf-8"))))
    return names


@functools.cache
def computations():
    """{function: its namespace}"""
    found = {name: "model" for name in OF_A_SCOPE}
    for room in ROOMS:
        for name in declared_in("network/" + room):
            found[name] = room.rsplit("/", 1)[-1]
    return found


@functools.cache
def own_names():
    names = set()
    for path in (ROOT / "output").rglob("*.[ch]pp"):
        names |= set(re.findall(r"^ *(?!return|throw|else)[A-Za-z][\w:<>,&* ]*[ &*]([a-z]\w*)\(",
                                path.read_text(encoding="utf-8"), re.M))
    return names


def calls(text, known, own):
    """The computations that the text calls: with their namespace; or without it, found by what they are
    given, where the name is said of nothing else."""
    found = set()
    for scope, name in re.findall(r"(?<![\w.>:])((?:\w+::)*)([a-z]\w*)\(", without_comments(text)):
        space = scope.split("::")[-2] if scope else ""
        of_room = {room.rsplit("/", 1)[-1] for room in ROOMS}
        if space in of_room or (space == "model" and name in OF_A_SCOPE):
            found.add(f"{space}::{name}")
        elif not scope and "_" in name and name in known and name not in own:
            found.add(f"{known[name]}::{name}")
    return found


@functools.cache
def calls_of_output():
    known, own = computations(), own_names()
    return {path.relative_to(ROOT).as_posix(): calls(path.read_text(encoding="utf-8"), known, own)
            for path in sorted((ROOT / "output").rglob("*.[ch]pp"))}


class Output(unittest.TestCase):
    def test_calls_no_computation_of_network(self):
        for path, found in calls_of_output().items():
            for call in sorted(found):
                if call in PLAIN or path in ELSEWHERE.get(call, ()):
                    continue
                self.fail(f"{path} calls {call}: ask the Study for it (network/study/study.hpp), or say in "
                          "PLAIN that it reads no more than what it is given")

    def test_each_plain_call_is_one_that_somebody_makes(self):
        called = set().union(*calls_of_output().values())
        self.assertEqual(set(PLAIN) - called, set())
        for call, paths in ELSEWHERE.items():
            for path in paths:
                self.assertIn(call, calls_of_output()[path])


class TheFinder(unittest.TestCase):
    def found(self, text):
        return calls(text, computations(), own_names())

    def test_sees_a_call_with_its_namespace(self):
        self.assertEqual(self.found("const auto all = analysis::completeness(contract, scope);"),
                         {"analysis::completeness"})
        self.assertEqual(self.found("planning::introductions::propose_reach(contract, graph, by, 1, solve);"),
                         {"introductions::propose_reach"})
        self.assertEqual(self.found("for (const auto& rows : model::rows_in_scope(contract, scope)) {"),
                         {"model::rows_in_scope"})

    def test_sees_a_call_by_what_it_is_given(self):
        self.assertEqual(self.found("const auto graph = build_graph(contract, scope);"), {"model::build_graph"})
        self.assertEqual(self.found("auto all = carrier_histories(contract, scope);"), {"gaps::carrier_histories"})

    def test_passes_a_member_a_comment_and_a_text(self):
        self.assertEqual(self.found('study.role_matrix(); study_->of(scope).carrier_histories(); '
                                    '"gaps::cover(" // gaps::cover('), set())

    def test_knows_the_functions_of_the_rooms(self):
        known = computations()
        for name, space in (("completeness", "analysis"), ("cover", "gaps"), ("near_duplicates", "names"),
                            ("propose_reach", "introductions"), ("make_region", "region")):
            self.assertEqual(known.get(name), space)


if __name__ == "__main__":
    unittest.main()
