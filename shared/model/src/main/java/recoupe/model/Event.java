package recoupe.model;

import java.time.LocalDate;

/**
 * The main event that an article tells, as its own words show it.
 *
 * @param family the family of events: fire, flood, quake, march, strike, vote, attack…; null if none can be told
 * @param place where it happened; null if unsaid
 * @param from its first day; null if unsaid
 * @param to its last day, inclusive; null if unsaid
 */
public record Event(String family, Place place, LocalDate from, LocalDate to) {}
