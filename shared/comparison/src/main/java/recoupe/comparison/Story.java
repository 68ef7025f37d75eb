package recoupe.comparison;

import java.util.List;

/**
 * One event, as all articles tell it that are known to mean it.
 *
 * @param key family, ground and day where a mention says them, else made of the mention itself
 * @param family the family of events; null if none can be told
 * @param place its place; null if nobody says
 * @param day its day; null if nobody says
 * @param mentions the tellings, in order of publication and article
 */
record Story(String key, String family, At place, Window day, List<Mention> mentions) {
    List<Reading> readings() {
        return mentions.stream()
                .flatMap(mention -> mention.readings().stream())
                .sorted(Reading.ORDER)
                .toList();
    }
}
