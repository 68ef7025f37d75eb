package recoupe.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import recoupe.model.Action;
import recoupe.model.Relation;
import recoupe.store.ClaimTable;

/**
 * A parameter of a query and the values that it takes.
 *
 * @param name as it is written in the address
 * @param form what its values are
 * @param allowed the values it takes, if there are only so many
 */
record Parameter(String name, Form form, List<String> allowed) {
    /** What the values of a parameter are. */
    enum Form {
        /** Words; an id, a name. */
        TEXT,
        /** One of the values allowed. */
        CHOICE,
        /** One or more of the values allowed, parted by commas. */
        CHOICES,
        /** A day, ISO 8601. */
        DAY,
        /** How many items a page has at most. */
        LIMIT,
        /** Where a page begins, as the page before told. */
        CURSOR
    }

    /** Items of a page where no limit is given. */
    static final int USUAL_LIMIT = 20;

    /** Characters of a value; names are shorter, and so are cursors. */
    private static final int LONGEST_VALUE = 500;

    static final Parameter ARTICLE = text("article");
    static final Parameter SPEAKER = text("speaker");
    static final Parameter OUTLET = text("outlet");
    static final Parameter COUNTED = text("counted");
    static final Parameter ACTION = new Parameter(
            "action",
            Form.CHOICE,
            Arrays.stream(Action.values()).map(Action::code).toList());
    /** A judgement withheld is none, and is not told. */
    static final Parameter RELATION = new Parameter(
            "relation",
            Form.CHOICES,
            Arrays.stream(Relation.values())
                    .filter(relation -> relation != Relation.WITHHELD)
                    .map(Relation::code)
                    .toList());

    static final Parameter ALERT = new Parameter(
            "alert",
            Form.CHOICES,
            Arrays.stream(Relation.Alert.values()).map(Relation.Alert::code).toList());
    static final Parameter FROM = new Parameter("from", Form.DAY, List.of());
    static final Parameter TO = new Parameter("to", Form.DAY, List.of());
    static final Parameter LIMIT = new Parameter("limit", Form.LIMIT, List.of());
    static final Parameter CURSOR = new Parameter("cursor", Form.CURSOR, List.of());

    private static Parameter text(String name) {
        return new Parameter(name, Form.TEXT, List.of());
    }

    /**
     * Refuses what is no value of this parameter.
     *
     * @throws Problem that names the parameter and what it takes
     */
    void check(String value) {
        if (value.isBlank() || value.length() > LONGEST_VALUE || !fits(value)) {
            Problem problem = Problem.badValue(name, value, expected());
            throw allowed.isEmpty() ? problem : problem.with("allowed", allowed);
        }
    }

    private boolean fits(String value) {
        return switch (form) {
            case TEXT, CURSOR -> value.chars().noneMatch(Character::isISOControl);
            case CHOICE -> allowed.contains(value);
            case CHOICES -> Stream.of(value.split(",", -1)).allMatch(allowed::contains);
            case DAY -> isDay(value);
            case LIMIT ->
                value.matches("[0-9]{1,3}")
                        && Integer.parseInt(value) >= 1
                        && Integer.parseInt(value) <= ClaimTable.LARGEST_PAGE;
        };
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String expected() {
        return switch (form) {
            case TEXT, CURSOR -> "a text of 1 to " + LONGEST_VALUE + " characters";
            case CHOICE -> "one of " + String.join(", ", allowed);
            case CHOICES -> "one or more, parted by commas, of " + String.join(", ", allowed);
            case DAY -> "a day such as 2025-08-14";
            case LIMIT -> "a whole number from 1 to " + ClaimTable.LARGEST_PAGE;
        };
    }
}
