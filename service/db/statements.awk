# Turns the SQL blocks of service/*/*.sql into an enum (output=header) or a table of rows (output=table).
# A block starts with `-- name: some_name`, may go on with comments, and ends with a line that ends with a semicolon.
# `-- lane: reads searches` names where it runs; a block without it runs in the lane of writes.
# A block that tests cpx.request takes the request number as $1.
# A block that starts with `-- fragment: some_name` is text that the statements behind it share (those of all files: service/db/fragments.sql, which is
# read first). $some_name stands for it; in $some_name(x, y) x is put for each %1 of it, y for each %2.
# A block that starts with `-- text: some_name` is no statement either: it makes CPX_TEXT_SOME_NAME, a literal for C that composes SQL.
function expand(line,    use, parts, count, text, i) {
    while (match(line, /\$[a-z_]+(\([A-Za-z_.', ]+\))?/)) {
        use = substr(line, RSTART + 1, RLENGTH - 1)
        count = split(use, parts, /[(), ]+/)
        if (!(parts[1] in fragments)) { print FILENAME ": no fragment " use >"/dev/stderr"; exit 1 }
        text = fragments[parts[1]]
        used[parts[1]]
        for (i = 2; i <= count; i++)
            gsub("%" (i - 1), parts[i], text)
        line = substr(line, 1, RSTART - 1) text substr(line, RSTART + RLENGTH)
    }
    return line
}
function literal(line) {
    gsub(/\\/, "\\\\\\\\", line); gsub(/"/, "\\\"", line)
    return line
}
function begin(block, kind) {
    if (name fragment text != "") { print FILENAME ": " name fragment text " has no end" >"/dev/stderr"; exit 1 }
    if (block !~ /^[a-z][a-z0-9_]*$/ || (kind, block) in seen) { print FILENAME ": bad or repeated " kind " " block >"/dev/stderr"; exit 1 }
    seen[kind, block]
    return block
}
function flush_block() {
    if (output == "header") printf "    CPX_SQL_%s,\n", toupper(name)
    else printf "    {\"%s\", %s, %s,\n%s    },\n", name, places == "" ? "CPX_AT(WRITES)" : places, numbered ? "true" : "false", body
    name = ""; body = ""; places = ""; numbered = 0
}
BEGIN {
    if (output == "header") {
        print "/* Made by service/db/statements.awk from the .sql files. */"
        print "#ifndef CPX_STATEMENTS_GEN_H\n#define CPX_STATEMENTS_GEN_H\n\nenum cpx_sql {"
    } else print "/* Made by service/db/statements.awk from the .sql files: {name, places, numbered, text}. */"
}
/^-- name: / {
    name = begin($3, "name")
    next
}
/^-- fragment: / {
    fragment = begin($3, "fragment")
    next
}
/^-- text: / {
    text = begin($3, "text")
    next
}
/^-- lane: / {
    for (i = 3; i <= NF; i++) {
        if (name == "" || $i !~ /^(reads|searches|writes|consent|steward|audit|owner)$/) { print FILENAME ": bad lane " $i >"/dev/stderr"; exit 1 }
        places = places (places == "" ? "" : " | ") "CPX_AT(" toupper($i) ")"
    }
    next
}
/^[ \t]*--/ || /^[ \t]*$/ { next }
{
    if (name fragment text == "") { print FILENAME ": text outside of a block: " $0 >"/dev/stderr"; exit 1 }
    line = $0
    sub(/^[ \t]+/, "", line)
    last = sub(/;[ \t]*$/, "", line)
    if (fragment != "") {
        fragments[fragment] = fragments[fragment] (fragments[fragment] == "" ? "" : " ") line
        if (last) fragment = ""
        next
    }
    line = expand(line)
    if (text != "") {
        body = body (body == "" ? "" : " ") literal(line)
        if (last) { texts = texts "#define CPX_TEXT_" toupper(text) " \"" body "\"\n"; text = body = "" }
        next
    }
    if (index(line, "current_setting('cpx.request'")) numbered = 1
    body = body "     \"" literal(line) "\\n\"\n"
    if (last) flush_block()
}
END {
    if (name fragment text != "") { print "the last block has no end: " name fragment text >"/dev/stderr"; exit 1 }
    for (one in fragments) if (!(one in used)) { print "nothing uses the fragment " one >"/dev/stderr"; exit 1 }
    if (output == "header") printf "    CPX_SQL_COUNT\n};\n\n%s\n#endif\n", texts
}
