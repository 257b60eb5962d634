"""Both real contracts, table by table: what is left while organisations leave, what does not meet, who
sits where they act, whom to phone first. Counted again from the contract's own rows as
`export --format json` gives them, by the definitions and not by the program's ways: chances are summed
over departures, pairs are gone through, the smallest set is searched for."""

import collections
import fractions
import itertools
import json
import math
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
CONTRACTS = Path(os.environ["MAILLAGE_ROOT"]) / "contrats"
TABLES = {"coeur-de-lorraine-2018-2023": ["récapitulatif", "2020", "2021", "2022", "2023"],
          "metz-2017-2020": ["plan"]}


def run(*words):
    return subprocess.run([PROGRAM, *words], check=True, capture_output=True).stdout


class Contract:
    """One table of a contract: who does what, who sits where, who belongs to whom."""

    def __init__(self, exported):
        contract = exported["contract"]
        table = exported["analysis"]["year"]
        self.lead = contract["lead"]
        self.organisations = {each["id"]: each for each in exported["organisations"]
                              if not each["prospective"]}
        self.objectives = {each["id"]: each for each in exported["objectives"]}
        self.instances = exported["instances"]
        rows = next(each["rows"] for each in exported["tables"] if each["year"] == table)
        self.rows = [row for row in rows if row["state"] != "abandonné"]
        self.all_rows = rows
        self.acting = [self.of(row, "porteurs", "partners", "funders") for row in self.rows]

    @staticmethod
    def of(row, *roles):
        return {each["organisation"] for role in roles for each in row[role]}

    def is_collective(self, who):
        found = self.organisations[who]
        return found["type"] == "collectif" or bool(found["stands_for"])

    def above(self, who):
        """Its parents, near and far."""
        found = []
        while who in self.organisations and self.organisations[who]["parent"]:
            who = self.organisations[who]["parent"]
            found.append(who)
        return found

    def are_kin(self, a, b):
        return a in self.above(b) or b in self.above(a)

    def sits(self, body):
        return set(body["members"]) | set(body["leads"])

    def sitting_together(self):
        return {pair for body in self.instances
                for pair in itertools.combinations(sorted(self.sits(body)), 2)}

    def acting_together(self, but=()):
        return {pair for row in self.acting
                for pair in itertools.combinations(sorted(row - set(but)), 2)}


def attrition(contract, *roles):
    """Chance by chance: that after k of n departures, each set of k as likely as any other, one of an
    action's d organisations is left; the mean over k from 0 to n, then over actions."""
    sets = [contract.of(row, *roles) for row in contract.rows if row["carrying"] != "not-recorded"]
    if not sets:
        return None
    n = len(contract.organisations)
    lasting = {}
    for d in {len(each) for each in sets}:
        gone = sum(fractions.Fraction(math.comb(k, d), math.comb(n, d)) for k in range(n + 1))
        lasting[d] = 1 - gone / (n + 1)
    return float(sum(lasting[len(each)] for each in sets) / len(sets))


def working_on(contract):
    on = collections.defaultdict(set)
    for row, acting in zip(contract.rows, contract.acting):
        if row["objective"]:
            on[row["objective"]] |= {who for who in acting if not contract.is_collective(who)}
    return on


def integrative_gaps(contract):
    on = working_on(contract)
    under = collections.defaultdict(list)
    for each in contract.objectives.values():
        if each["parent"] or each["axis"]:
            under[("o", each["parent"]) if each["parent"] else ("a", each["axis"])].append(each["id"])
    pairs = [pair for family in under.values() for pair in itertools.combinations(family, 2)
             if on[pair[0]] and on[pair[1]]]
    return sum(not on[a] & on[b] for a, b in pairs) if pairs else None


def collaborative_gaps(contract):
    pairs = {pair for on in working_on(contract).values()
             for pair in itertools.combinations(sorted(on), 2) if not contract.are_kin(*pair)}
    together = contract.acting_together() | contract.sitting_together()
    return len(pairs - together) if pairs else None


def two_mode_constraint(contract):
    """Burt's, on the table with what it abandoned."""
    does = collections.defaultdict(set)
    by = {}
    for at, row in enumerate(contract.all_rows):
        by[at] = contract.of(row, "porteurs", "partners", "funders")
        for who in by[at]:
            does[who].add(at)
    result = dict.fromkeys(contract.organisations)
    for i, own in does.items():
        result[i] = sum(
            (1 / len(own) + sum(1 / (len(own) * len(by[o]) * len(does[j]))
                                for o in own - {a} for j in (by[o] & by[a]) - {i})) ** 2
            for a in own)
    return result


def congruence(contract):
    """Of the paths porteur – action – body that has it in its remit: the share that close."""
    paths = closed = 0
    for row in contract.rows:
        line, objective = [], row["objective"]
        while objective:
            line.append(objective)
            axis = contract.objectives[objective]["axis"]
            objective = contract.objectives[objective]["parent"]
        axis = axis if line else row["axis"]
        for body in contract.instances:
            follows = body["follows"]
            if not (follows["whole_plan"] or row["action"] in follows["actions"] or
                    set(line) & set(follows["objectives"]) or axis in follows["axes"] or
                    body["id"] in row["instances"]):
                continue
            sits = contract.sits(body)
            if not sits:
                continue
            for who in contract.of(row, "porteurs"):
                if contract.is_collective(who):
                    continue
                paths += 1
                closed += any(who == seat or contract.are_kin(who, seat) for seat in sits)
    return closed / paths if paths else None


def neighbours(contract, bodies):
    """Who can be reached through whom; the lead and collective names are as if not there."""
    out = {who for who in contract.organisations if contract.is_collective(who)} | {contract.lead}
    pairs = contract.acting_together(out)
    if bodies:
        pairs |= {pair for pair in contract.sitting_together() if not set(pair) & out}
    near = collections.defaultdict(set)
    for a, b in pairs:
        near[a] |= {a, b}
        near[b] |= {a, b}
    return near


def smallest_set(near):
    """How many of them reach all, by trying who could reach the one that fewest can."""
    best = len(near)

    def search(left, chosen):
        nonlocal best
        if not left:
            best = min(best, chosen)
            return
        most = max(len(near[who] & left) for who in near)
        if chosen + -(-len(left) // most) >= best:
            return
        hardest = min(sorted(left), key=lambda who: len(near[who]))
        for caller in sorted(near[hardest], key=lambda who: (-len(near[who] & left), who)):
            search(left - near[caller], chosen + 1)

    search(frozenset(near), 0)
    return best


class Comparison:
    def __init__(self, name):
        self.name, self.compared, self.failures = name, 0, 0

    def same(self, what, found, expected):
        self.compared += 1
        if None in (found, expected):
            equal = found is expected
        else:
            equal = abs(found - expected) <= 1e-9 * max(1, abs(expected))
        if not equal:
            self.failures += 1
            print(f"{self.name}: {what}: {found}, counted again {expected}")


def compare_measures(contract, measures, check):
    found = {(each["layer"], each["name"]): each["value"] for each in measures
             if each["subject"]["kind"] == "contract"}
    check.same("attrition, porteurs", found["carrying", "attrition"],
               attrition(contract, "porteurs"))
    check.same("attrition, all who act", found["actions", "attrition"],
               attrition(contract, "porteurs", "partners", "funders"))
    check.same("integrative gaps", found["actions", "integrative_gaps"],
               integrative_gaps(contract))
    check.same("collaborative gaps", found["actions", "collaborative_gaps"],
               collaborative_gaps(contract))
    check.same("congruence", found["instances", "congruence"], congruence(contract))
    constraints = {each["subject"]["id"]: each["value"] for each in measures
                   if each["name"] == "two_mode_constraint"}
    expected = two_mode_constraint(contract)
    check.same("organisations with a constraint", len(constraints), len(expected))
    for who, value in constraints.items():
        check.same(f"constraint of {who}", value, expected[who])


def compare_calls(contract, choices, check):
    for choice in choices:
        near = neighbours(contract, choice["by"] == "actions_and_bodies")
        callers = [each["organisation"] for each in choice["calls"]]
        reached = set().union(*(near[who] for who in callers))
        check.same(f"reached by {choice['by']}", len(reached), len(near))
        check.same(f"calls by {choice['by']}", len(callers), smallest_set(near))
        for each in choice["calls"]:
            check.same(f"reached by {each['organisation']}", each["reaches"],
                       len(near[each["organisation"]]) - 1)


def main():
    failures = 0
    for name, tables in TABLES.items():
        for table in tables:
            path = str(CONTRACTS / name)
            exported = json.loads(run("export", path, "--year", table, "--format", "json"))
            plan = json.loads(run("plan", path, "--year", table, "--appels", "--format", "json"))
            check = Comparison(f"{name} {table}")
            contract = Contract(exported)
            compare_measures(contract, exported["analysis"]["measures"], check)
            compare_calls(contract, plan["calls"]["choices"], check)
            print(f"{check.name}: {check.compared} figures, {check.failures} differ")
            failures += check.failures + (check.compared == 0)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
