package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.place.Folded;
import recoupe.model.Speaker;

/** The words of attribution in one language: reporting verbs, frames, nouns that can speak, pronouns. Immutable. */
final class Lexicon {
    /** What a noun's bearer is; {@link #RELAY} is a message, whose author speaks. */
    enum NounKind {
        PERSON,
        COLLECTIVE,
        INSTITUTION,
        UNNAMED,
        DOCUMENT,
        RELAY,
        MEDIA
    }

    /** A pronoun or a phrase that stands for somebody named before. */
    record Pronoun(char gender, char number, String stands) {}

    /** Somebody known by name. */
    record Known(String id, Speaker.Kind kind, String side, String name) {}

    final Language language;
    final Words<Boolean> frames = new Words<>();
    final Words<Pronoun> pronouns = new Words<>();
    private final Set<String> thatConjunctions;
    final Words<Boolean> clauseBreaks = new Words<>();
    final Words<Boolean> hearsay = new Words<>();
    final Words<Boolean> continuations = new Words<>();
    private final Map<String, List<ReportingVerb>> verbs = new HashMap<>();
    private final Map<String, NounKind> nouns = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();
    final Words<Boolean> names = new Words<>();
    private final Set<String> portfolios;
    private final Set<String> regions;
    private final Set<String> mute;
    private final Set<String> particles;
    private final Set<String> times;
    private final Set<String> tolls;
    private final Set<String> results;
    private final Set<String> occasions;
    private final Set<String> places;
    private final Map<String, String> ownCounts = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Known> surnames = new HashMap<>();

    Lexicon(Language language) {
        this.language = language;
        readVerbs();
        for (Table.Row row : Table.read(language, "speaker-nouns")) {
            nouns.put(row.need("lemma"), NounKind.valueOf(row.need("kind").toUpperCase(Locale.ROOT)));
        }
        for (Table.Row row : Table.read(language, "frames")) {
            frames.put(words(row.need("words")), row.get("edge").equals("edge"));
        }
        for (Table.Row row : Table.read(language, "pronouns")) {
            pronouns.put(
                    words(row.need("words")),
                    new Pronoun(row.need("gender").charAt(0), row.need("number").charAt(0), row.need("stands")));
        }
        Table.read(language, "short-forms").forEach(row -> shortForms.put(row.need("lemma"), row.list("stands")));
        this.thatConjunctions = Table.read(language, "that-conjunctions").stream()
                .map(row -> row.need("word"))
                .collect(Collectors.toUnmodifiableSet());
        Table.read(language, "clause-breaks").forEach(row -> clauseBreaks.put(words(row.need("words")), true));
        Table.read(language, "continuations").forEach(row -> continuations.put(words(row.need("words")), true));
        Table.read(language, "hearsay").forEach(row -> hearsay.put(words(row.need("words")), true));
        this.portfolios = lemmas("portfolios");
        this.regions = lemmas("regions");
        this.mute = lemmas("mute-nouns");
        this.times = lemmas("times");
        this.tolls = lemmas("toll-nouns");
        this.results = language == Language.FRENCH ? lemmas("result-nouns") : Set.of();
        this.occasions = language == Language.FRENCH ? lemmas("occasions") : Set.of();
        this.places = Table.common("places").stream()
                .flatMap(row -> row.list(language.code()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Table.read(language, "own-counts").forEach(row -> ownCounts.put(row.need("lemma"), row.need("role")));
        this.particles = Table.common("name-particles").stream()
                .map(row -> row.need("word"))
                .collect(Collectors.toUnmodifiableSet());
        readMedia();
        readSpeakers();
    }

    private Set<String> lemmas(String table) {
        return Table.read(language, table).stream()
                .map(row -> row.need("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" "));
    }

    private void readVerbs() {
        for (Table.Row row : Table.read(language, "reporting-verbs")) {
            Set<ReportingVerb.Frame> frames = EnumSet.noneOf(ReportingVerb.Frame.class);
            row.list("frames").forEach(f -> frames.add(ReportingVerb.Frame.valueOf(f.toUpperCase(Locale.ROOT))));
            String with = row.get("with");
            ReportingVerb verb = new ReportingVerb(
                    row.need("lemma"),
                    row.get("clitic"),
                    with.isEmpty() ? List.of() : words(with),
                    Set.copyOf(frames),
                    Stance.valueOf(row.need("stance").toUpperCase(Locale.ROOT)));
            verbs.computeIfAbsent(verb.lemma(), k -> new ArrayList<>()).add(verb);
        }
        verbs.values().forEach(uses -> uses.sort((a, b) -> specific(b) - specific(a)));
    }

    private static int specific(ReportingVerb verb) {
        return 2 * verb.with().size() + (verb.clitic().isEmpty() ? 0 : 1);
    }

    private void readMedia() {
        for (Table.Row row : Table.common("media")) {
            String name = row.need("name");
            Known medium = new Known("media." + Folded.of(name).replace(' ', '-'), Speaker.Kind.MEDIA, null, name);
            List<String> names = new ArrayList<>(row.list("also"));
            names.add(name);
            for (String each : names) {
                known.putIfAbsent(Folded.of(each), medium);
            }
        }
    }

    private void readSpeakers() {
        for (Table.Row row : Table.common("speakers")) {
            Speaker.Kind kind = Speaker.Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
            String side = row.get("side").isEmpty() ? null : row.get("side");
            List<String> names = row.list("names");
            Known speaker = new Known(row.need("id"), kind, side, names.get(0));
            for (String name : names) {
                known.put(Folded.of(name), speaker);
                if (name.contains(" ")) {
                    this.names.put(
                            words(name.toLowerCase(Locale.ROOT)
                                    .replace("'", "' ")
                                    .replace("  ", " ")
                                    .strip()),
                            true);
                }
                if (kind == Speaker.Kind.PERSON) {
                    surnames.putIfAbsent(Folded.of(name.substring(name.lastIndexOf(' ') + 1)), speaker);
                }
            }
        }
    }

    /** The uses of a verb, the most specific first; empty if it is no reporting verb. */
    List<ReportingVerb> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** What a noun's bearer is; null if it cannot speak. */
    NounKind noun(String lemma) {
        return nouns.get(lemma);
    }

    /** The nouns that the fuller mention of a short form may have had. */
    List<String> standsFor(String lemma) {
        return shortForms.getOrDefault(lemma, List.of());
    }

    /** A noun for what a body or an office is in charge of. */
    boolean isPortfolio(String lemma) {
        return portfolios.contains(lemma);
    }

    /** A noun that never speaks. */
    boolean cannotSpeak(String lemma) {
        return mute.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** A word in lower case within a person's name: «von», "al". */
    boolean isParticle(String norm) {
        return particles.contains(norm);
    }

    /** «tandis que», "so that": the word before makes a conjunction of them. */
    boolean makesConjunction(String word) {
        return thatConjunctions.contains(word);
    }

    /** A noun for a count. */
    boolean isToll(String lemma) {
        return tolls.contains(lemma);
    }

    /** A noun for what befalls an account: «perte». */
    boolean isResult(String lemma) {
        return results.contains(lemma);
    }

    /** A noun for an occasion of speaking, or for a time: «presse», «soir». */
    boolean isOccasion(String lemma) {
        return occasions.contains(lemma) || isTime(lemma);
    }

    /** The name of a town, a region or the like. */
    boolean isPlace(String name) {
        return places.contains(name);
    }

    /** A noun for a time. */
    boolean isTime(String lemma) {
        return times.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** A verb that also says what its subject consists of: «compter». */
    boolean isOwnCount(String verb) {
        return "verb".equals(ownCounts.get(verb));
    }

    /** A noun for what a body consists of: «salarié». */
    boolean isOwn(String noun) {
        return "noun".equals(ownCounts.get(noun));
    }

    /** A noun for the place that a speaker is from. */
    boolean isRegion(String lemma) {
        return regions.contains(lemma);
    }

    /** Somebody known by this whole name; null if nobody is. */
    Known known(String name) {
        return known.get(Folded.of(name));
    }

    /** A person known by this surname; null if nobody is. */
    Known bySurname(String name) {
        return surnames.get(Folded.of(name));
    }
}
