"""What SQL says when one of its conditions is dropped.

A condition is an operand of AND (dropped: true) or of OR (dropped: false), all that follows WHERE, ON or HAVING (true), what follows WHEN or IF (true and
false), an arm of a UNION, NULLIF, which keeps an empty setting from being one, and what COALESCE, LEAST and GREATEST choose from. What is dropped stays
in the text, so that every parameter keeps its type."""
import re

TOKEN = re.compile(r"""
    '(?:[^']|'')*' | "(?:[^"]|"")*" | \$[a-z_]*\$.*?\$[a-z_]*\$ | --[^\n]* | [A-Za-z_][A-Za-z_0-9.]* | [0-9.]+ | \s+ | [][(),;] | [^\w\s'"(),;[\]]+
    """, re.X | re.S)
# A condition ends before, and may begin after, one of these.
BOUNDS = set("""select from where on having group order limit union intersect except join left right inner cross full lateral case when then else end as
    returning set values using with insert update delete into for window over partition conflict do offset materialized recursive if""".split())
OPENERS = ("where", "on", "having")
# The form of each deed; %s is what is dropped.
FORMS = {"without": "(%s or true)", "always": "(%s or true)", "never": "(%s and false)", "without the rows": "select * from (%s) dropped where false"}

SETTING = re.compile(r"""\( SELECT \(?NULLIF\(current_setting\('cpx\.(\w+)'::text, true\), ''::text\)\)?(?:::\w+)? AS "nullif"\)""")


def tokens(text):
    """(kind, begin, end) of what isn't space or comment; the kind of a word is the word, of a bracket or comma itself, of all else ""."""
    found = []
    for match in TOKEN.finditer(text):
        word = match.group()
        if word.isspace() or word.startswith("--"):
            continue
        kind = word.lower() if re.fullmatch(r"[A-Za-z_]+|[][(),;]", word) else ""
        if found and found[-1][0] == "distinct" and kind in ("on", "from"):
            kind = ""
        found.append((kind, match.start(), match.end()))
    return found


def tree(found):
    """Groups of brackets: a list of tokens, in which a group is ("(" or "[", begin, end, list)."""
    stack = [[]]
    for kind, begin, end in found:
        if kind in ("(", "["):
            stack.append([(kind, begin)])
        elif kind in (")", "]"):
            inner = stack.pop()
            stack[-1].append((*inner[0], end, inner[1:]))
        else:
            stack[-1].append((kind, begin, end))
    return stack[0]


def split(items, word):
    """At a word; an AND that belongs to a BETWEEN isn't one."""
    parts, between = [[]], False
    for item in items:
        if item[0] == word and not (word == "and" and between):
            parts.append([])
        else:
            parts[-1].append(item)
        between = item[0] == "between" or (between and item[0] != "and")
    return parts


def span(items):
    return items[0][1], items[-1][2]


def of_condition(items, alone):
    """Of a run of tokens without bounds. alone: dropped as a whole too."""
    arms = split(items, "or")
    if len(arms) > 1:
        for arm in arms:
            if arm:
                yield (*span(arm), "never")
    for arm in arms:
        operands = split(arm, "and")
        for operand in operands:
            if operand and (len(operands) > 1 or (alone and len(arms) == 1)):
                yield (*span(operand), "without")


def of_group(items):
    """(begin, end, deed); of a choice and of NULLIF (begin, end, deed, (begin, end) of what it is instead)."""
    run, opener = [], None
    for item in items + [("end of group", 0, 0)]:
        if item[0] in BOUNDS or item[0] in (",", ";", "end of group"):
            if run and opener in ("when", "if"):
                yield (*span(run), "always")
                yield (*span(run), "never")
            if run:
                yield from of_condition(run, opener in OPENERS)
            run, opener = [], item[0]
        else:
            run.append(item)
    yield from of_unions(items)
    for before, item in zip([("", 0, 0)] + items, items):
        if item[0] in ("(", "["):
            yield from of_group(item[3])
            yield from of_call(before, item)


def of_call(name, group):
    values = [span(value) for value in split(group[3], ",") if value]
    if name[0] == "nullif":
        yield (name[1], group[2], "a setting that may be empty", values[0])
    elif name[0] == "coalesce" and len(values) == 2:
        yield (name[1], group[2], "nothing instead", values[0])
    elif name[0] in ("least", "greatest") and len(values) == 2:
        yield (name[1], group[2], "without the second", values[0])
        yield (name[1], group[2], "without the first", values[1])


def of_unions(items):
    """Of SELECT a UNION SELECT b: each arm without its rows."""
    begin = next((i for i, item in enumerate(items) if item[0] == "select"), None)
    if begin is None:
        return
    arms = split(items[begin:], "union")
    if len(arms) > 1:
        for arm in arms:
            yield (*span(arm[1:] if arm[0][0] == "all" else arm), "without the rows")


def mutants(text):
    """(what is done, the text with it) of each condition, every pair of a condition and a deed once."""
    seen = {}
    for begin, end, deed, *instead in sorted(set(of_group(tree(tokens(text))))):
        condition = SETTING.sub(r"[\1]", re.sub(r"\s+", " ", text[begin:end]).strip())
        if condition.lower().strip("()") == ("false" if deed == "never" else "true"):
            continue
        what = f"{deed}: {condition}"
        seen[what] = seen.get(what, 0) + 1
        changed = text[slice(*instead[0])] if instead else FORMS[deed] % text[begin:end]
        yield what + (f" (the {seen[what]}. time)" if seen[what] > 1 else ""), text[:begin] + changed + text[end:]
