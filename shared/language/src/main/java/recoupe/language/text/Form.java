package recoupe.language.text;

/** The form of a verb; {@link #NONE} for other words. */
public enum Form {
    NONE,
    INFINITIVE,
    PRESENT,
    IMPERFECT,
    /** French passé simple, English preterite. */
    PAST,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE;

    /** A form that can be the verb of a clause. */
    public boolean isFinite() {
        return switch (this) {
            case PRESENT, IMPERFECT, PAST, FUTURE, CONDITIONAL, SUBJUNCTIVE, IMPERATIVE -> true;
            default -> false;
        };
    }
}
