#!/usr/bin/env python3
"""Makes the definition tables of this folder. Python's standard library only.

    generate.py --extract FOLDER   FHIR R4's definitions (structuredefinitions/, valuesets/, ...) -> r4.txt, the compact source
    generate.py                    r4.txt and audience.txt -> tables.c
    generate.py --check            fails when tables.c isn't what the sources make

r4.txt, one fact a line:
    type NAME KIND BASE                     a resource or a complex datatype
    element PATH MIN MAX TYPE[|TYPE] [=SET] not what is inherited; Reference(Target,...); BASE{} has elements below; @PATH is as that one is
    codes SET SYSTEM CODE...                a system's codes in a value set of a required binding; "open": not enumerable
    search TYPE NAME KIND PATH...           a search parameter that is indexed
audience.txt is ours: who a resource of each type speaks of.
"""
import glob
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROFILE = "http://hl7.org/fhir/StructureDefinition/"
PRIMITIVES = ("base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt "
              "uri url uuid xhtml").split()
BOUND = ("code", "Coding", "CodeableConcept")  # of a choice, the types that its required binding is about
# What is indexed: of every type that has it, and beside it of the referral's two types and of services.
INDEXED = ("identifier", "status", "category", "code", "clinical-status", "lifecycle-status")
INDEXED_OF = {"Task": ("based-on", "focus", "intent", "owner", "requester"), "ServiceRequest": ("based-on", "intent", "performer", "requester"),
              "HealthcareService": ("active", "characteristic", "coverage-area", "location", "organization", "service-category")}
NOT_INDEXED = (("CodeSystem", "code"), ("Questionnaire", "code"), ("ValueSet", "code"))  # thousands in one resource
PERSONS = ("Patient", "RelatedPerson", "Person", "Encounter", "EpisodeOfCare")
PARAMETER_KINDS = {"token": "CPX_PARAMETER_TOKEN", "reference": "CPX_PARAMETER_REFERENCE", "date": "CPX_PARAMETER_DATE"}


# ---- r4.txt from FHIR's own files ----

def load(folder, pattern):
    return [json.load(open(path, encoding="utf-8")) for path in sorted(glob.glob(os.path.join(folder, pattern)))]


def type_of(element):
    if "contentReference" in element:
        return "@" + element["contentReference"].lstrip("#")
    texts = []
    for one in element["type"]:
        code = one["code"]
        if code.startswith("http://hl7.org/fhirpath/"):  # the ids and Extension.url: their type stands in an extension
            code = next(e["valueUrl"] for e in one["extension"] if e["url"].endswith("structuredefinition-fhir-type"))
        if element["path"] == "Resource.id":
            code = "id"
        if code in ("BackboneElement", "Element"):
            code += "{}"
        if code == "Reference":
            targets = sorted(t[len(PROFILE):] for t in one.get("targetProfile", []))
            code += "(%s)" % ",".join(targets) if targets and targets != ["Resource"] else ""
        texts.append(code)
    return "|".join(texts)


def concepts(concept_list):
    for concept in concept_list:
        yield concept["code"]
        yield from concepts(concept.get("concept", []))


def codes_of(value_set, systems):
    """[(system, codes)], or None where they can't be enumerated."""
    if value_set is None:
        return None
    compose = value_set["compose"]
    if "exclude" in compose or any("filter" in i or "valueSet" in i for i in compose["include"]):
        return None
    rows = {}
    for include in compose["include"]:
        system = include["system"]
        if "concept" in include:
            codes = [c["code"] for c in include["concept"]]
        elif systems.get(system, {}).get("content") == "complete":
            codes = list(concepts(systems[system].get("concept", [])))
        else:
            return None
        rows.setdefault(system, []).extend(codes)
    return [(system, sorted(set(codes))) for system, codes in sorted(rows.items())]


def simple_path(expression, type_name, names):
    """The element path of one alternative of a FHIRPath expression, or None: Type.a.b, (Type.a as T)."""
    match = re.fullmatch(r"\(?%s\.([\w.]+?)(?: as (\w+)\))?" % type_name, expression.strip())
    if not match:
        return None
    path, as_type = match.groups()
    if as_type and type_name + "." + path + "[x]" in names:
        path += as_type[0].upper() + as_type[1:]
    return path


def extract(folder):
    definitions = [d for d in load(folder, "structuredefinitions/*/*.json") if d["kind"] in ("resource", "complex-type")]
    value_sets = {d["url"]: d for d in load(folder, "valuesets/*.json")}
    systems = {d["url"]: d for d in load(folder, "codesystems/*.json")}
    lines, bound, names = [], {}, set()
    for definition in definitions:
        name = definition["type"]
        kind = "abstract" if definition["abstract"] else {"resource": "resource", "complex-type": "datatype"}[definition["kind"]]
        if name in ("Element", "BackboneElement"):
            kind = "datatype"
        lines.append("type %s %s %s" % (name, kind, definition.get("baseDefinition", "-").replace(PROFILE, "")))
        for element in definition["snapshot"]["element"]:
            path = element["path"]
            names.add(path)
            if "." not in path or element["base"]["path"] != path:
                continue
            line = "element %s %s %s %s" % (path, element["min"], element["max"], type_of(element))
            binding = element.get("binding", {})
            if binding.get("strength") == "required":
                url = binding["valueSet"].split("|")[0]
                short = url.rsplit("/", 1)[1]
                assert bound.setdefault(short, url) == url, "two value sets " + short
                line += " =" + short
            lines.append(line)
    for short, url in sorted(bound.items()):
        rows = codes_of(value_sets.get(url), systems)
        for system, codes in rows or [("open", [])]:
            assert not any(re.search(r"\s", c) for c in codes), "a code with a space in " + short
            lines.append(" ".join(["codes", short, system] + codes))
    concrete = {d["type"] for d in definitions if d["kind"] == "resource" and not d["abstract"]}
    rows = set()
    for parameter in load(folder, "searchparameters/*.json"):
        for base in parameter.get("base", []):
            if base not in concrete or parameter["code"] not in INDEXED + INDEXED_OF.get(base, ()):
                continue
            if (base, parameter["code"]) in NOT_INDEXED:
                continue
            paths = [simple_path(part, base, names) for part in parameter["expression"].split("|")]
            paths = sorted({p for p in paths if p})
            assert paths, "no simple path: " + base + " " + parameter["code"]
            rows.add(" ".join(["search", base, parameter["code"], parameter["type"]] + paths))
    lines += sorted(rows)
    header = ("# FHIR R4 4.0.1 (hl7.fhir.r4.core, CC0-1.0; FHIR is a trademark of HL7), as far as this service needs it.\n"
              "# Made by generate.py --extract; its format is described there.\n")
    return header + "\n".join(lines) + "\n"


# ---- the model, from r4.txt and audience.txt ----

class Structure:
    def __init__(self, name, base):
        self.name, self.base, self.own = name, base, []


class Model:
    def __init__(self):
        self.structures, self.concrete, self.value_sets, self.search, self.audience = {}, [], {}, {}, {}

    def elements(self, structure):
        """Own and inherited ones: (name, min, max, types, value set)."""
        inherited = self.elements(self.structures[structure.base]) if structure.base != "-" else []
        return inherited + structure.own


def split_types(text):
    return re.findall(r"[^|(]+(?:\([^)]*\))?", text)


def read_model(r4, audience):
    model = Model()
    for line in r4.splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] == "type":
            model.structures[words[1]] = Structure(words[1], words[3])
            if words[2] == "resource":
                model.concrete.append(words[1])
        elif words[0] == "element":
            path, low, high, types = words[1:5]
            parent, name = path.rsplit(".", 1)
            value_set = words[5][1:] if len(words) > 5 else None
            if types.endswith("{}"):
                model.structures[path] = Structure(path, types[:-2])
                types = "@" + path
            model.structures[parent].own.append((name, int(low), high, split_types(types), value_set))
        elif words[0] == "codes":
            model.value_sets.setdefault(words[1], [])
            if words[2] != "open":
                model.value_sets[words[1]].append((words[2], words[3:]))
        elif words[0] == "search":
            model.search.setdefault(words[1], []).append((words[2], words[3], words[4:]))
    model.concrete.sort()
    for number, line in enumerate(audience.splitlines(), 1):
        words = line.split("#")[0].split()
        if words:
            assert words[0] in ("child", "directory", "derived") and words[1] not in model.audience, "audience.txt line %d" % number
            model.audience[words[1]] = (words[0], words[2:])
    return model


# ---- tables.c ----

class Pool:
    """Texts in one array, each once; a text is its offset."""

    def __init__(self):
        self.offsets, self.lines, self.size = {}, [], 0
        self.add("")

    def add(self, text):
        if text not in self.offsets:
            assert text.isascii() and not set(text) & set('"\\'), text
            self.offsets[text] = self.size
            self.lines.append('    "%s\\0"' % text)
            self.size += len(text) + 1
        return self.offsets[text]


class Lists:
    """Lists of small numbers in one array, each once, with 255 after each; a list is its offset, the empty one is 0."""

    def __init__(self):
        self.offsets, self.numbers = {(): 0}, [255]

    def add(self, numbers):
        key = tuple(numbers)
        if key not in self.offsets:
            assert all(n < 255 for n in key)
            self.offsets[key] = len(self.numbers)
            self.numbers += list(key) + [255]
        return self.offsets[key]


def array(declaration, rows):
    return declaration + " = {\n" + "\n".join(rows) + "\n};"


def packed(values, width=140):
    rows, row = [], "   "
    for value in values:
        text = " %s," % value
        if len(row) + len(text) > width:
            rows.append(row)
            row = "   "
        row += text
    return rows + [row]


def expand(model, structure):
    """The members that a structure may have in JSON: (name, min, high, type, value set, choice number), a choice as all of its suffixed names."""
    members, choices = [], 0
    for name, low, high, types, value_set in model.elements(structure):
        if not name.endswith("[x]"):
            assert len(types) == 1, structure.name + "." + name
            members.append((name, low, high, types[0], value_set, 0))
            continue
        choices += 1
        for one in types:
            code = one.split("(")[0]
            members.append((name[:-3] + code[0].upper() + code[1:], low, high, one, value_set if code in BOUND else None, choices))
    assert len({m[0] for m in members}) == len(members) and choices < 32 and len(members) <= 512
    return sorted(members)


def emit_structures(model, names, pool, targets, value_set_numbers):
    numbers = {name: i for i, name in enumerate(names)}
    structures, elements = [], []
    for name in names:
        members = expand(model, model.structures[name])
        required = sum(m[1] for m in members if not m[5]) + len({m[5] for m in members if m[5] and m[1]})
        structures.append("    {%d, %d, %d, %d}, /* %s */" % (pool.add(name), len(elements), len(members), required, name))
        for member, low, high, type_text, value_set, choice in members:
            code, _, allowed = type_text.rstrip(")").partition("(")
            if code == "Resource":
                kind = "CPX_RESOURCE"
            elif code in PRIMITIVES:
                kind = "CPX_PRIMITIVE_" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", code).upper()
            else:
                kind = "CPX_STRUCTURE + %d" % numbers[code.lstrip("@")]
            flags = "|".join(["CPX_ELEMENT_REQUIRED"] * low + ["CPX_ELEMENT_MANY"] * (high != "1")) or "0"
            target_list = targets.add(model.concrete.index(t) for t in allowed.split(",")) if allowed else 0
            elements.append("    {%d, %s, %d, %d, %d, %s}, /* %s.%s */" % (
                pool.add(member), kind, target_list, value_set_numbers.get(value_set, 0), choice, flags, name, member))
    return structures, elements


def emit_value_sets(model, pool):
    sets, includes, codes, numbers = ["    {0, 0, 0},"], [], [], {}
    for name, rows in sorted(model.value_sets.items()):
        numbers[name] = len(sets) if rows else 0
        if rows:
            sets.append("    {%d, %d, %d}, /* %s */" % (pool.add(name), len(includes), len(rows), name))
        for system, values in rows:
            includes.append("    {%d, %d, %d}, /* %s */" % (pool.add(system), len(codes), len(values), system))
            codes += [pool.add(value) for value in sorted(values)]
    return sets, includes, codes, numbers


def member_type(model, type_name, path):
    """The type of a member that audience.txt or a search parameter names; fails where there's none."""
    structure = model.structures[type_name]
    for part in path.split("."):
        found = [m for m in expand(model, structure) if m[0] == part]
        assert found, "%s has no element %s" % (type_name, path)
        kind = found[0][3]
        structure = model.structures.get(kind.split("(")[0].lstrip("@"))
    return kind


def check_audiences(model):
    assert sorted(model.audience) == model.concrete, "audience.txt: " + str(set(model.audience) ^ set(model.concrete))
    for name, (audience, paths) in model.audience.items():
        assert audience != "directory" or not paths, name
        for path in paths:
            assert member_type(model, name, path).startswith("Reference"), "%s.%s isn't a Reference" % (name, path)
        if audience == "directory":
            check_directory(model, name)


def check_directory(model, name):
    """A directory type has no element for a child or its family. Elements that may refer to anything are checked by validate.c."""
    for structure in (s for key, s in model.structures.items() if (key + ".").startswith(name + ".")):
        for element in structure.own:
            for one in element[3]:
                for target in one.partition("(")[2].rstrip(")").split(","):
                    assert target not in PERSONS, "directory: %s.%s -> %s" % (structure.name, element[0], target)


def texts(values):
    return "(const char *const[]){%s}" % ", ".join(['"%s"' % v for v in values] + ["NULL"])


def emit_types(model):
    parameters, rows = [], []
    for name in model.concrete:
        audience, paths = model.audience[name]
        own = sorted(model.search.get(name, []))
        rows.append('    {"%s", CPX_AUDIENCE_%s, %s, %s, %d},' % (
            name, audience.upper(), texts(paths), "&parameters[%d]" % len(parameters) if own else "NULL", len(own)))
        for parameter, kind, parameter_paths in own:
            for path in parameter_paths:
                member_type(model, name, path)
            parameters.append('    {"%s", %s, %s}, /* %s */' % (parameter, PARAMETER_KINDS[kind], texts(parameter_paths), name))
    return parameters, rows


def generate(model):
    check_audiences(model)
    others = sorted(name for name in model.structures if name not in model.concrete and name not in ("Resource", "DomainResource"))
    pool, targets = Pool(), Lists()
    sets, includes, codes, numbers = emit_value_sets(model, pool)
    structures, elements = emit_structures(model, model.concrete + others, pool, targets, numbers)
    assert len(elements) < 65536 and pool.size < 65536 and len(codes) < 65536 and len(targets.numbers) < 65536
    parameters, types = emit_types(model)
    parts = [
        "/* Made by generate.py from r4.txt and audience.txt: change those. FHIR R4 4.0.1, CC0-1.0; FHIR is a trademark of HL7. */\n"
        '/* clang-format off */\n#include "tables.h"\n',
        array("const struct cpx_structure cpx_structures[]", structures),
        "const size_t cpx_structures_count = sizeof cpx_structures / sizeof cpx_structures[0];",
        array("const struct cpx_element cpx_elements[]", elements),
        array("const unsigned char cpx_targets[]", packed(targets.numbers)),
        array("const struct cpx_value_set cpx_value_sets[]", sets),
        array("const struct cpx_value_system cpx_value_systems[]", includes),
        array("const uint16_t cpx_value_codes[]", packed(codes)),
        array("static const struct cpx_parameter parameters[]", parameters),
        array("const struct cpx_type cpx_types[]", types),
        "const size_t cpx_types_count = sizeof cpx_types / sizeof cpx_types[0];",
        "const char cpx_pool[] =\n" + "\n".join(pool.lines) + ";",
    ]
    return "\n".join(parts) + "\n"


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def write(name, text):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        file.write(text)


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--extract":
        write("r4.txt", extract(arguments[1]))
        return 0
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    text = generate(read_model(read("r4.txt"), read("audience.txt")))
    if arguments:
        if text != read("tables.c"):
            print("tables.c isn't what r4.txt and audience.txt make: run service/fhir/definitions/generate.py", file=sys.stderr)
            return 1
        return 0
    write("tables.c", text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
