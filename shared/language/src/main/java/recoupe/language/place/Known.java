package recoupe.language.place;

/**
 * A place of the tables.
 *
 * @param id a country's code, or the usual English name, folded: the identity that joins the spellings in either language
 * @param country code of the country that holds it; null for a country, a continent, a sea
 * @param kind what sort of place it is
 */
record Known(String id, String country, Kind kind) {
    /** The sorts of place that the tables tell apart. */
    enum Kind {
        COUNTRY,
        CITY,
        REGION,
        STATE,
        DEPARTMENT,
        CONTINENT,
        AREA,
        SEA
    }

    /** The country that the place is or lies in; null if it is in none. */
    String land() {
        return kind == Kind.COUNTRY ? id : country;
    }
}
