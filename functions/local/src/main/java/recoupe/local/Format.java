package recoupe.local;

/** How claims and findings are printed. */
enum Format {
    table,
    json,
    jsonl,
    csv
}
