"""What SQL says when one of its conditions is dropped.

A condition is an operand of AND (dropped: true) or of OR (dropped: false), all that follows WHERE, ON or HAVING (true), what follows WHEN (true and
false), an arm of UNION ALL in parentheses, and NULLIF, which keeps an empty setting from being one."""
import re

TOKEN = re.compile(r"""
    '(?:[^']|'')*' | "(?:[^"]|"")*" | \$[a-z_]*\$.*?\$[a-z_]*\$ | --[^\n]* | [A-Za-z_][A-Za-z_0-9.]* | [0-9.]+ | \s+ | [(),;] | [^\w\s'"(),;]+
    """, re.X | re.S)
# A condition ends before, and may begin after, one of these.
BOUNDS = set("""select from where on having group order limit union intersect except join left right inner cross full lateral case when then else end as
    returning set values using with insert update delete into for window over partition conflict do offset materialized recursive""".split())


SETTING = re.compile(r"""\( SELECT \(?NULLIF\(current_setting\('cpx\.(\w+)'::text, true\), ''::text\)\)?(?:::\w+)? AS "nullif"\)""")


def tokens(text):
    """(kind, begin, end) of what isn't space or comment; the kind of a word is the word, of a parenthesis or comma itself, of all else ""."""
    found = []
    for match in TOKEN.finditer(text):
        word = match.group()
        if word.isspace() or word.startswith("--"):
            continue
        found.append((word.lower() if re.fullmatch(r"[A-Za-z_]+|[(),;]", word) else "", match.start(), match.end()))
    return found


def tree(found):
    """Groups of parentheses: a list of tokens, in which a group is ("(", begin, end, list)."""
    stack = [[]]
    for kind, begin, end in found:
        if kind == "(":
            stack.append([begin])
        elif kind == ")":
            inner = stack.pop()
            stack[-1].append(("(", inner[0], end, inner[1:]))
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
                yield (*span(arm), "false", "never")
    for arm in arms:
        operands = split(arm, "and")
        for operand in operands:
            if operand and (len(operands) > 1 or (alone and len(arms) == 1)):
                yield (*span(operand), "true", "without")


def of_group(items, text):
    run, opener = [], None
    for item in items + [("end of group", 0, 0)]:
        if item[0] in BOUNDS or item[0] in (",", ";", "end of group"):
            if run:
                if opener == "when":
                    yield (*span(run), "true", "always")
                    yield (*span(run), "false", "never")
                yield from of_condition(run, opener in ("where", "on", "having"))
            run, opener = [], item[0]
        else:
            run.append(item)
    yield from of_unions(items)
    for position, item in enumerate(items):
        if item[0] == "(":
            yield from of_group(item[3], text)
            if position and items[position - 1][0] == "nullif":
                first = item[3][:next(i for i, inner in enumerate(item[3]) if inner[0] == ",")]
                yield (items[position - 1][1], item[2], text[first[0][1]:first[-1][2]], "a setting that may be empty")


def of_unions(items):
    """Of (a UNION ALL b): each alone."""
    if not items or items[0][0] != "select":
        return
    arms, position = [[]], 0
    while position < len(items):
        if items[position][0] == "union" and position + 1 < len(items) and items[position + 1][0] == "all":
            arms.append([])
            position += 2
        else:
            arms[-1].append(items[position])
            position += 1
    if len(arms) > 1:
        for n, arm in enumerate(arms):
            begin = arm[0][1] if n == 0 else arms[n - 1][-1][2]
            end = arm[-1][2] if n else arms[1][0][1]
            yield (begin, end, "", "without")


def mutants(text):
    """(what is done, the text with it) of each condition, every pair of a condition and a deed once."""
    seen = {}
    for begin, end, instead, deed in sorted(set(of_group(tree(tokens(text)), text))):
        condition = SETTING.sub(r"[\1]", re.sub(r"\s+", " ", text[begin:end]).strip())
        if condition.lower().strip("()") == instead:
            continue
        what = f"{deed}: {condition}"
        seen[what] = seen.get(what, 0) + 1
        yield what + (f" (the {seen[what]}. time)" if seen[what] > 1 else ""), text[:begin] + instead + text[end:]
