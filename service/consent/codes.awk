# Turns codes.tsv into the C tables of codes.inc: awk -f codes.awk codes.tsv >codes.inc
function fail(why) { print FILENAME ":" FNR ": " why >"/dev/stderr"; failed = 1; exit 1 }
function bits(names,    i, n, parts, text) {
    if (names == "-") return "0"
    n = split(names, parts, " ")
    for (i = 1; i <= n; i++) {
        gsub(/-/, "_", parts[i])
        text = text (i > 1 ? " | " : "") "L(" (parts[i] == "N" ? "NORMAL" : parts[i]) ")"
    }
    return text
}
BEGIN { FS = "\t" }
$1 == "#system" {
    if (NF != 4) fail("a system has a name, a URI and standard or -")
    numbers = numbers (systems > 0 ? ", " : "") "SYSTEM_" $2
    number[$2] = systems++
    name = tolower($3); sub(/^(https?:\/\/|urn:oid:)/, "", name); sub(/^www\./, "", name)
    system_rows = system_rows "    {\"" $3 "\", \"" name "\", " ($4 == "standard" ? "true" : "false") "},\n"
    next
}
$1 == "#name" {
    if (NF != 3 || !($2 in number)) fail("another name of a system that is named above")
    aliases = aliases "    {\"" $3 "\", " number[$2] "},\n"
    next
}
/^#/ { next }
{
    if (NF != 5 || !($1 in number)) fail("five columns, the first a system that is named above")
    if ($1 == last_system ? !(($2 "") > (last_pattern "")) : number[$1] < number[last_system]) fail("out of order")
    last_system = $1; last_pattern = $2 ""
    row = sprintf("    {%d, \"%s\", %s, \"%s\"}, /* %s */\n", number[$1], $2, bits($3), $4, $5)
    if ($2 ~ /^[A-Z][0-9][0-9A-Z]-[A-Z][0-9][0-9A-Z]$/) ranges = ranges row
    else if ($2 ~ /\*$/) { sub(/\*", /, "\", ", row); prefixes = prefixes row }
    else exact = exact row
}
END {
    if (failed) exit 1
    print "/* Made by service/consent/codes.awk from codes.tsv. */"
    gsub(/, /, ",\n    ", numbers)
    print "enum {\n    " numbers "\n};\n"
    print "static const struct code_alias code_aliases[] = {\n" aliases "};\n"
    print "static const struct code_system code_systems[] = {\n" system_rows "};\n"
    print "/* By system, then by code. */\nstatic const struct code_row exact_codes[] = {\n" exact "};\n"
    print "static const struct code_row prefix_codes[] = {\n" prefixes "};\n"
    print "static const struct code_row range_codes[] = {\n" ranges "};"
}
