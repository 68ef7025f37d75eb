package recoupe.local;

/** How claims and comparisons are printed. */
enum Format {
    table,
    json,
    jsonl,
    csv
}
