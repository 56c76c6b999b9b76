"""What C does when one of its conditions, or one row of its tables, is dropped: one source text that holds all mutants, of which the environment's
CPX_MUTANT chooses one by its number.

A condition is an operand of && (dropped: true) or of || (dropped: false), and all that decides an if or a choice (true and false) or a loop (false).
So is an operand of & (dropped: all bits) or of | (none), which narrows or widens a mask, and a call that is a statement of its own, a check as a rule.
What tells exhausted memory stays.
A row is an item of an array's initializer (dropped: its neighbour stands there twice, or nothing where items have indices)."""
import re

TOKEN = re.compile(r"""
    /\*.*?\*/ | //[^\n]* | ^[ ]*\#(?:[^\n\\]|\\.|\\\n)* | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | [A-Za-z_0-9.]+(?<!\.) | \s+
    | && | \|\| | [-+*/%&|^=!<>]= | <<=? | >>=? | -> | \+\+ | -- | .""", re.X | re.S | re.M)
CLOSING = {"(": ")", "[": "]", "{": "}"}
# Between two of these stands one expression.
BOUNDS = {";", ",", "?", ":", "=", "|=", "&=", "+=", "-=", "*=", "^=", "return", "case", "else", "do", "goto", "break", "continue"}


class Item:
    """A token, or a group of brackets with what is inside."""

    def __init__(self, text, begin, end, inner=None):
        self.text, self.begin, self.end, self.inner = text, begin, end, inner


def parse(source):
    stack = [Item("", 0, 0, [])]
    for match in TOKEN.finditer(source):
        text = match.group()
        if text.isspace() or text.startswith(("/*", "//")) or text.lstrip(" ").startswith("#"):
            continue
        if text in CLOSING:
            stack.append(Item(text, match.start(), 0, []))
        elif text in CLOSING.values():
            group = stack.pop()
            group.end = match.end()
            stack[-1].inner.append(group)
        else:
            stack[-1].inner.append(Item(text, match.start(), match.end()))
    return stack[0].inner


def is_binary(before):
    """Whether an operator behind this is one of two operands; (type *) is a cast."""
    if before is None or before.text in ("return", "sizeof"):
        return False
    if before.text == "(" and before.inner is not None:
        return not (before.inner and before.inner[-1].text == "*")
    return before.inner is not None or re.fullmatch(r"\w[\w.]*|\".*\"|'.*'", before.text, re.S) is not None


def split(items, word):
    parts = [[]]
    for item in items:
        if item.text == word and item.inner is None and (word not in "&|" or is_binary(parts[-1][-1] if parts[-1] else None)):
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


TELLS_EXHAUSTED = r"\s*(\{\s*)?(\w+(->|\.)exhausted = true|((rc =|return) )?CPX_EXHAUSTED\b)"


class Mutant:
    def __init__(self, number, where, what):
        self.number, self.where, self.what = number, where, what


class File:
    """name: of the file, without its directory. first: the number of the first mutant."""

    def __init__(self, name, source, first):
        self.name, self.source, self.next = name, source, first
        self.mutants, self.edits, self.tables, self.seen, self.function = [], [], [], {}, ""
        self.lonely = []  # rows that can only be dropped by a compilation: (mutant, source)
        items = parse(source)
        for position, item in enumerate(items):
            before = items[position - 1] if position else None
            if item.text == "{" and item.inner is not None and before is not None and before.text == "(":
                self.function = items[position - 2].text
                self.of_statements(item.inner)
            elif item.text == "{" and before is not None and before.text == "=":
                self.of_table(items[:position], item, True)
            elif item.text == "=" and items[position + 1].text != "{":
                self.of_mask(items[position - 1].text, items[position + 1:])

    def add(self, what):
        where = f"{self.name} {self.function}".strip()
        what = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", what, flags=re.S)).strip()
        self.seen[where, what] = self.seen.get((where, what), 0) + 1
        if self.seen[where, what] > 1:
            what += f" (the {self.seen[where, what]}. time)"
        self.mutants.append(Mutant(self.next, where, what))
        self.next += 1
        return self.mutants[-1]

    # ---- conditions ----

    def drop(self, items, value):
        begin, end = items[0].begin, items[-1].end
        text = self.source[begin:end]
        if re.fullmatch(r"rc [!=]= CPX_\w+", text):
            return  # passes an error on
        mutant = self.add(("without: " if value else "never: ") + text)
        self.edits.append((begin, end, f"(cpx_mutant == {mutant.number} || (" if value else f"(cpx_mutant != {mutant.number} && (", "))"))

    def drop_bits(self, items, all_bits):
        begin, end = items[0].begin, items[-1].end
        text = self.source[begin:end]
        mutant = self.add(("without: & " if all_bits else "without: | ") + text)
        self.edits.append((begin, end, f"(cpx_mutant == {mutant.number} ? (__typeof__({text})){'-1' if all_bits else '0'} : (", "))"))

    def of_bits(self, items):
        parts = split(items, "|")
        for part in parts:
            if len(parts) > 1:
                self.drop_bits(part, False)
            operands = split(part, "&")
            for operand in operands if len(operands) > 1 else ():
                self.drop_bits(operand, True)

    def of_call(self, run):
        """A statement of its own: name(...);"""
        names = run[1:] if run[0].text == "(" and self.source[run[0].begin:run[0].end] == "(void)" else run
        if len(names) != 2 or names[1].text != "(" or names[0].inner is not None:
            return
        mutant = self.add("without: " + self.source[names[0].begin:names[1].end])
        self.edits.append((run[0].begin, run[-1].end, f"(cpx_mutant != {mutant.number} ? (void)(", ") : (void)0)"))

    def of_condition(self, items, whole):
        if not items:
            return
        arms = split(items, "||")
        single = len(arms) == 1 and len(split(items, "&&")) == 1
        if whole and not (single and re.fullmatch(r"rc [!=]= CPX_\w+", self.source[items[0].begin:items[-1].end])):
            for value in whole:
                begin, end = items[0].begin, items[-1].end
                mutant = self.add(("always: " if value else "never: ") + self.source[begin:end])
                self.edits.append((begin, end, f"(cpx_mutant == {mutant.number} || (" if value else f"(cpx_mutant != {mutant.number} && (", "))"))
        for arm in arms:
            operands = split(arm, "&&")
            if len(arms) > 1 and arm:
                self.drop(arm, False)
            for operand in operands:
                if len(operands) > 1:
                    self.drop(operand, True)
                self.of_bits(operand)

    def of_run(self, run, following, before=";", statement=""):
        """before, following: between which bounds it stands; statement: what is before it in its statement."""
        if not run:
            return
        end = run[-1].end
        if following == ";" and before in (";", "else"):
            self.of_call(run)
        if before in ("|=", "&="):
            self.drop_bits(run, before == "&=")
        if statement.endswith("exhausted = "):
            return
        if before != "case" and not statement.startswith("static"):
            tells = following == "?" and (re.match(r"\s*\?" + TELLS_EXHAUSTED, self.source[end:]) or
                                          re.match(r'(\w+) == NULL \? "" : \1\b', self.source[run[0].begin:]))
            self.of_condition(run, (True, False) if following == "?" and not tells else ())
        for item in run:
            if item.inner is not None:
                self.of_statements(item.inner)

    def of_statements(self, items):
        run, position, bound, begin = [], 0, ";", items[0].begin if items else 0
        while position < len(items):
            item = items[position]
            follows = items[position + 1] if position + 1 < len(items) else None
            if item.text in ("if", "while", "for", "switch") and item.inner is None:
                self.of_run(run, "")
                run = []
                self.of_control(item.text, follows, self.source[follows.end:follows.end + 60])
                position += 2
                bound, begin = ";", items[position].begin if position < len(items) else 0
                continue
            if item.text in BOUNDS and item.inner is None:
                self.of_run(run, item.text, bound, self.source[begin:run[0].begin] if run else "")
                run, bound = [], item.text
                if bound in (";", "else"):
                    begin = follows.begin if follows else 0
            elif item.text == "{" and item.inner is not None:
                if run and run[-1].text == "(" and re.match(r"\(\s*(const )?(struct|int64_t|char)", self.source[run[-1].begin:]):
                    run.append(item)  # a compound literal
                else:
                    self.of_run(run, "")
                    if run == [] and position and items[position - 1].text == "=" and any(i.text == "[" for i in items[max(0, position - 4):position]):
                        self.of_table(items[:position], item, False)
                    else:
                        self.of_statements(item.inner)
                    run, bound, begin = [], ";", follows.begin if follows else 0
            else:
                run.append(item)
            position += 1
        self.of_run(run, "", bound, self.source[begin:run[0].begin] if run else "")

    def of_control(self, kind, group, after):
        inner = group.inner
        if kind == "switch":
            self.of_statements(inner)
        elif kind == "for":
            parts = split(inner, ";")
            self.of_statements(parts[0])
            self.of_condition(parts[1], (False,))
            for item in parts[1] + parts[2]:
                if item.inner is not None:
                    self.of_statements(item.inner)
        else:
            if not re.match(TELLS_EXHAUSTED, after):
                self.of_condition(inner, (True, False) if kind == "if" else (False,))
            for item in inner:
                if item.inner is not None:
                    self.of_statements(item.inner)

    # ---- rows ----

    def of_table(self, before, group, at_file_level):
        """name[] = {rows}"""
        tail = before[-1::-1]
        if tail[0].text != "=" or tail[1].text != "[" or tail[1].inner is None:
            return
        position = 1
        while tail[position].text == "[":
            position += 1
        name = tail[position].text
        rows = [row for row in split(group.inner, ",") if row and not (len(row) == 1 and row[0].text == "NULL")]  # what ends a list is no row
        indexed = any(row[0].text == "[" for row in rows)
        statement = [t.text for t in before]
        while ";" in statement:
            statement = statement[statement.index(";") + 1:]
        if not at_file_level and "static" not in statement:
            self.of_statements(group.inner)
            return
        function, self.function = self.function, name if at_file_level else f"{self.function} {name}"
        if at_file_level and not indexed and len(rows) > 1:
            self.tables.append((name, self.next, len(rows)))
            for row in rows:
                self.add("without: " + self.source[row[0].begin:row[-1].end])
        else:
            for row in rows:
                mutant = self.add("without: " + self.source[row[0].begin:row[-1].end])
                end = row[-1].end + re.match(r"\s*,?", self.source[row[-1].end:]).end()
                self.lonely.append((mutant, self.source[:row[0].begin] + self.source[end:]))
        self.function = function

    def of_mask(self, name, following):
        """name = A | B | C; for good"""
        self.function = name
        parts = split(following[:[i.text for i in following].index(";")], "|")
        for part in parts if len(parts) > 1 else ():
            begin, end = part[0].begin, part[-1].end
            self.lonely.append((self.add("without: | " + self.source[begin:end]), self.source[:begin] + "0" + self.source[end:]))

    # ---- all in one ----

    def text(self, append=""):
        inserts = []
        for order, (begin, end, opening, closing) in enumerate(self.edits):
            inserts.append((begin, 1, -end, order, opening))
            inserts.append((end, 0, -begin, -order, closing))
        out, last = [], 0
        for position, _, _, _, inserted in sorted(inserts):
            out += [self.source[last:position], inserted]
            last = position
        return HEAD + "".join(out) + self.source[last:] + append

    def foot(self):
        rows = ", ".join(f"{{{name}, sizeof *{name}, {first}, {count}}}" for name, first, count in self.tables) or "{0, 0, 0, 0}"
        return FOOT % rows


HEAD = """#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
static int cpx_mutant;
#line 1
"""
FOOT = """
__attribute__((constructor)) static void cpx_mutate(void)
{
    static const struct { const void *table; size_t size; int first, count; } tables[] = {%s};
    const char *chosen = getenv("CPX_MUTANT");
    cpx_mutant = chosen ? atoi(chosen) : 0;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        int row = cpx_mutant - tables[i].first;
        if (row < 0 || row >= tables[i].count) continue;
        char *at = (char *)(uintptr_t)tables[i].table + (size_t)row * tables[i].size;
        uintptr_t page = (uintptr_t)(at - tables[i].size) & ~(uintptr_t)4095;
        if (mprotect((void *)page, (uintptr_t)at + 2 * tables[i].size - page, PROT_READ | PROT_WRITE) != 0) abort();
        memcpy(at, row > 0 ? at - tables[i].size : at + tables[i].size, tables[i].size);
    }
}
"""
