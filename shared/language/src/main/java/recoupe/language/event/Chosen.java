package recoupe.language.event;

/** A mention chosen for a claim, and the name of the rule that chose it. */
record Chosen<T>(T mention, String rule) {}
