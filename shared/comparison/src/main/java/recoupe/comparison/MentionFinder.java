package recoupe.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recoupe.model.Action;
import recoupe.model.Event;
import recoupe.model.TimeSpan;

/** Finds the events that an article's figures tell of: the main one, and those of other days. */
final class MentionFinder {
    private MentionFinder() {}

    /** The mentions of one article, the main one first; none if it has no figure but in its title. */
    static List<Mention> of(List<Reading> all, Families families) {
        List<Reading> readings =
                all.stream().filter(reading -> !reading.claim().inTitle()).toList();
        List<Reading> headline =
                all.stream().filter(reading -> reading.claim().inTitle()).toList();
        return readings.isEmpty() ? List.of() : of(readings, headline, families);
    }

    private static List<Mention> of(List<Reading> readings, List<Reading> headline, Families families) {
        Event event = readings.get(0).claim().article().event();
        Window main = mainWindow(readings, event, event != null && families.isOnce(event.family()));
        Map<String, List<Reading>> byDay = new LinkedHashMap<>();
        byDay.put("", new ArrayList<>());
        for (Reading reading : readings) {
            String key = belongs(reading, main)
                    ? ""
                    : reading.window().from() + ".." + reading.window().to();
            byDay.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
        }
        List<Mention> mentions = new ArrayList<>();
        byDay.forEach((key, group) -> {
            if (!group.isEmpty()) {
                boolean isMain = key.isEmpty();
                Window day = isMain ? main : group.get(0).window();
                mentions.add(mention(group, readings, isMain ? headline : List.of(), day, isMain, event));
            }
        });
        return mentions;
    }

    private static Mention mention(
            List<Reading> group, List<Reading> all, List<Reading> headline, Window day, boolean main, Event event) {
        Reading first = group.get(0);
        String country = country(group, all, event);
        At place = placeOf(group, all, event, country);
        Set<String> names = new TreeSet<>();
        Set<String> telling = new TreeSet<>();
        for (Reading reading : group) {
            names.addAll(reading.names());
            if (reading.isTelling()) {
                telling.add(telling(reading));
                telling.add(digits(reading));
            }
        }
        return new Mention(
                first.articleId(),
                event == null ? null : event.family(),
                place,
                country,
                countries(group, country),
                day,
                first.published(),
                main,
                List.copyOf(group),
                headline,
                names,
                telling);
    }

    private static Set<String> countries(List<Reading> group, String country) {
        Set<String> countries = new TreeSet<>();
        if (country != null) {
            countries.add(country);
        }
        for (Reading reading : group) {
            if (reading.place() != null && reading.place().country() != null) {
                countries.add(reading.place().country());
            }
        }
        return countries;
    }

    /** The digits of a telling value whatever their order, without the zeros: what a slip of the pen leaves the same. */
    private static String digits(Reading reading) {
        return "~"
                + reading.claim()
                        .quantity()
                        .min()
                        .toPlainString()
                        .replaceAll("[^1-9]", "")
                        .chars()
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "|" + reading.unit() + "|" + reading.action().code();
    }

    static String telling(Reading reading) {
        return reading.claim().quantity().min().toPlainString() + "|" + reading.unit() + "|"
                + reading.action().code();
    }

    /**
     * The moment of which most figures of the article speak, tolls, which run on, counting half; the earliest told where two are
     * equal. Of what happens once the days of its counts are not its own.
     */
    private static Window mainWindow(List<Reading> readings, Event event, boolean once) {
        Window told = event == null ? null : Window.of(event.from(), event.to());
        if (once && told != null) {
            return told;
        }
        Map<Window, Integer> votes = new LinkedHashMap<>();
        for (Reading reading : readings) {
            boolean running = once && reading.isToll();
            if (reading.window() != null
                    && reading.window().isMoment()
                    && !isOpen(reading.claim().time())
                    && !running
                    && isNews(reading)) {
                votes.merge(reading.window(), reading.isToll() ? 1 : 2, Integer::sum);
            }
        }
        if (told != null) {
            votes.merge(told, 2, Integer::sum);
        }
        Window best = null;
        for (Map.Entry<Window, Integer> entry : votes.entrySet()) {
            if (best == null || entry.getValue() > votes.get(best)) {
                best = entry.getKey();
            }
        }
        if (best == null) {
            best = readings.stream()
                    .filter(MentionFinder::isNews)
                    .filter(reading -> !isOpen(reading.claim().time()))
                    .map(Reading::window)
                    .filter(window -> window != null && !window.isCalendar())
                    .findFirst()
                    .orElse(null);
        }
        return best;
    }

    /** «depuis 2024»: it runs on, so that the day with which it begins is no day of the news. */
    private static boolean isOpen(TimeSpan time) {
        return time != null && (time.from() == null || time.to() == null);
    }

    /** What lies further back than a toll runs is no news of its article. */
    private static boolean isNews(Reading reading) {
        return reading.window() == null
                || reading.published() == null
                || !reading.window().to().isBefore(reading.published().minusDays(Tolerance.TOLL_DAYS));
    }

    /** Its window is unsaid, or the main event's, or looks back on it. */
    private static boolean belongs(Reading reading, Window main) {
        Window window = reading.window();
        if (window == null || main == null || window.meets(main)) {
            boolean eve = main != null && main.length() == 1 && window != null && window.isDay(main.from());
            return window == null || main == null || window.fit(main) != Fit.DIFFERENT && !(eve && isDay(reading));
        }
        return reading.isToll()
                && window.from().isAfter(main.to())
                && !window.from().isAfter(main.from().plusDays(Tolerance.TOLL_DAYS))
                && reading.order() != null;
    }

    /** A day, not a part of one: the day before a night is not that night. */
    private static boolean isDay(Reading reading) {
        return reading.claim().time() != null && reading.claim().time().granularity() == TimeSpan.Granularity.DAY;
    }

    /** The place of an event: its own if it lies where most of the article's places do, else the one that most figures name. */
    private static At placeOf(List<Reading> group, List<Reading> all, Event event, String country) {
        At own = place(event, all);
        if (own != null
                && (country == null || own.country() == null || own.country().equals(country))) {
            return own;
        }
        At place = commonest(group);
        return place == null ? commonest(all) : place;
    }

    /** The place of an event as the article tells it; null if unsaid, or if it is the country that attacks, where no figure lies. */
    private static At place(Event event, List<Reading> all) {
        At own = event == null ? null : At.of(event.place());
        boolean sender = own != null
                && all.stream()
                        .anyMatch(reading -> reading.side().is() != null
                                && reading.side().is().equals(own.country())
                                && isSent(reading.action()))
                && all.stream()
                        .noneMatch(reading -> reading.place() != null
                                && own.country().equals(reading.place().country()));
        return sender ? null : own;
    }

    /** What happens to drones, missiles and shells that are sent from elsewhere. */
    private static boolean isSent(Action action) {
        return switch (action) {
            case LAUNCH, INTERCEPT, SUPPRESS, HIT -> true;
            default -> false;
        };
    }

    private static At commonest(List<Reading> readings) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, At> places = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading.place() != null) {
                votes.merge(reading.place().key(), 1, Integer::sum);
                places.putIfAbsent(reading.place().key(), reading.place());
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            if (best == null || entry.getValue() > votes.get(best)) {
                best = entry.getKey();
            }
        }
        return best == null ? null : places.get(best);
    }

    /** The country in which most of the places lie, the event's own counting as one; else the one whose bodies alone speak. */
    private static String country(List<Reading> group, List<Reading> all, Event event) {
        At own = place(event, all);
        for (List<Reading> readings : List.of(group, all)) {
            Map<String, Integer> votes = new LinkedHashMap<>();
            if (own != null && own.country() != null) {
                votes.put(own.country(), 1);
            }
            for (Reading reading : readings) {
                if (reading.place() != null && reading.place().country() != null) {
                    votes.merge(reading.place().country(), 1, Integer::sum);
                }
            }
            String best = null;
            for (Map.Entry<String, Integer> entry : votes.entrySet()) {
                if (best == null || entry.getValue() > votes.get(best)) {
                    best = entry.getKey();
                }
            }
            if (best != null) {
                return best;
            }
        }
        return jurisdiction(all.stream()
                .filter(reading ->
                        event == null || !"attack".equals(event.family()) || reading.action() == Action.INTERCEPT)
                .toList());
    }

    /** The one country whose bodies alone speak; null if there are several or none. */
    private static String jurisdiction(List<Reading> readings) {
        Set<String> countries = readings.stream()
                .map(reading -> reading.origin().side())
                .filter(side -> side != null && side.length() == 2)
                .collect(Collectors.toCollection(TreeSet::new));
        return countries.size() == 1 ? countries.iterator().next() : null;
    }
}
