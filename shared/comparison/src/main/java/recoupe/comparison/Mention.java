package recoupe.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One event as one article tells it: a round-up has several.
 *
 * @param articleId the article
 * @param family the family of events; null if none can be told
 * @param place where it happened; null if the article does not say
 * @param country the country in which most of its places lie; null if none is known
 * @param countries all countries in which its places lie
 * @param day when it happened; null if the article does not say
 * @param published the day of publication; null if unknown
 * @param main whether it is the event that the article is about
 * @param readings its figures, in the order of the article
 * @param headline the figures of the article's title, if this is what the article is about
 * @param names names of persons, places and bodies about it, folded
 * @param telling its values that chance hardly brings up twice, each with unit and action
 */
record Mention(
        String articleId,
        String family,
        At place,
        String country,
        Set<String> countries,
        Window day,
        LocalDate published,
        boolean main,
        List<Reading> readings,
        List<Reading> headline,
        Set<String> names,
        Set<String> telling) {
    /** The same told by other readings of the same claims. */
    Mention withReadings(List<Reading> others) {
        return new Mention(
                articleId, family, place, country, countries, day, published, main, others, headline, names, telling);
    }

    /** Family, ground and day are said: it makes a story by its own words alone. */
    boolean isCore() {
        return family != null && ground() != null && day != null;
    }

    /** The country in which it happened; the place where the country is not known; null if neither is. */
    private String ground() {
        return country != null || place == null || place.isVague() ? country : place.key();
    }

    /** The key of the story that a core makes. */
    String storyKey(Families families) {
        String when = day.isMoment() ? day.day().toString() : day.from() + (day.isCalendar() ? ".." + day.to() : "..");
        return families.group(family) + "|" + ground() + "|" + when;
    }
}
