package recoupe.language.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;

/**
 * Chooses one reading for each word of a sentence: the cheapest walk through the readings that the dictionary allows, by the costs of
 * one class of word following another. The costs are set by hand in {@code tag-costs.tsv}; readings that are rare for their form in
 * {@code rare-readings.tsv}. Linear in the number of words.
 */
final class Tagger {
    /** Classes of words finer than {@link Pos} where what may follow differs. */
    enum Kind {
        NOUN,
        PROPER,
        ADJECTIVE,
        VERB,
        AUXILIARY,
        INFINITIVE,
        PARTICIPLE,
        GERUND,
        DETERMINER,
        PRONOUN,
        SUBJECT,
        RELATIVE,
        PREPOSITION,
        CONJUNCTION,
        SUBORDINATOR,
        ADVERB,
        NUMERAL,
        PARTICLE,
        PUNCTUATION,
        SYMBOL,
        OTHER
    }

    private static final double UNLISTED = 4;
    /** What a capital letter in the middle of a sentence costs every reading but that of a proper noun. */
    private static final double CAPITAL = 2.5;
    /** What a proper noun costs at the start of a sentence, where every word has a capital. */
    private static final double INITIAL_PROPER = 1.2;

    /** What a verb in the present costs right after a noun of the other number ("the coast guard", "the officials report"). */
    private static final double VERB_DISAGREES = 1.5;

    /** What a plural before the noun that it modifies costs in English: "rights group", but "officials report". */
    private static final double PLURAL_MODIFIER = 0.5;

    /** What a preterite costs before the "by" that makes it a participle: "survivors interviewed by the radio". */
    private static final double ACTIVE_BEFORE_BY = 2;

    /** What a present that is no auxiliary costs as the first word of an English sentence: news gives no orders ("Aid agencies warn"). */
    private static final double INITIAL_PRESENT = 1.5;

    private final Language language;
    private final Map<Kind, Map<Kind, Double>> costs = new EnumMap<>(Kind.class);
    private final Map<String, Double> rare;
    private final Set<String> auxiliaries;
    private final Set<String> subjects;

    Tagger(Language language) {
        this.language = language;
        for (Table.Row row : Table.read(language, "tag-costs")) {
            Map<Kind, Double> next =
                    costs.computeIfAbsent(Kind.valueOf(row.need("after")), k -> new EnumMap<>(Kind.class));
            for (String kind : row.list("comes")) {
                if (next.put(Kind.valueOf(kind), Double.valueOf(row.need("cost"))) != null) {
                    throw row.bad(kind + " after " + row.get("after") + " has a cost already");
                }
            }
        }
        Map<String, Double> rarities = new java.util.HashMap<>();
        for (Table.Row row : Table.read(language, "rare-readings")) {
            for (String form : row.list("forms")) {
                rarities.put(form + "/" + row.need("reading"), Double.valueOf(row.need("cost")));
            }
        }
        this.rare = Map.copyOf(rarities);
        this.auxiliaries = language == Language.FRENCH
                ? Set.of("être", "avoir")
                : Set.of(
                        "be", "have", "do", "will", "would", "can", "could", "may", "might", "must", "shall", "should");
        this.subjects = language == Language.FRENCH
                ? Set.of(
                        "il",
                        "elle",
                        "on",
                        "ils",
                        "elles",
                        "je",
                        "tu",
                        "-t-il",
                        "-t-elle",
                        "-t-on",
                        "-il",
                        "-elle",
                        "-ils",
                        "-elles",
                        "-on",
                        "-t-ils",
                        "-t-elles")
                : Set.of("he", "she", "they", "we", "i", "it");
    }

    private Kind kind(Reading reading, String norm) {
        return switch (reading.pos()) {
            case NOUN -> Kind.NOUN;
            case PROPER -> Kind.PROPER;
            case ADJECTIVE -> Kind.ADJECTIVE;
            case VERB ->
                switch (reading.form()) {
                    case INFINITIVE -> Kind.INFINITIVE;
                    case PAST_PARTICIPLE -> Kind.PARTICIPLE;
                    case PRESENT_PARTICIPLE -> Kind.GERUND;
                    default -> auxiliaries.contains(reading.lemma()) ? Kind.AUXILIARY : Kind.VERB;
                };
            case DETERMINER -> Kind.DETERMINER;
            case PRONOUN -> subjects.contains(norm) ? Kind.SUBJECT : Kind.PRONOUN;
            case RELATIVE -> Kind.RELATIVE;
            case PREPOSITION -> Kind.PREPOSITION;
            case CONJUNCTION -> Kind.CONJUNCTION;
            case SUBORDINATOR -> Kind.SUBORDINATOR;
            case ADVERB -> Kind.ADVERB;
            case NUMERAL -> Kind.NUMERAL;
            case PARTICLE -> Kind.PARTICLE;
            case PUNCTUATION -> Kind.PUNCTUATION;
            case SYMBOL -> Kind.SYMBOL;
            case OTHER -> Kind.OTHER;
        };
    }

    private double cost(Kind before, Kind after) {
        Map<Kind, Double> next = costs.get(before);
        Double cost = next == null ? null : next.get(after);
        return cost == null ? UNLISTED : cost;
    }

    private double ownCost(Reading reading, String text, String norm, boolean initial) {
        double cost = rare.getOrDefault(norm + "/" + reading.pos(), 0.0)
                + rare.getOrDefault(norm + "/" + reading.form(), rare.getOrDefault("*/" + reading.form(), 0.0));
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        if (capital && !initial && reading.pos() != Pos.PROPER) {
            cost += CAPITAL;
        } else if (capital && initial && reading.pos() == Pos.PROPER) {
            cost += INITIAL_PROPER;
        }
        boolean present = reading.form() == Form.PRESENT || reading.form() == Form.INFINITIVE;
        if (language == Language.ENGLISH && capital && initial && present && !auxiliaries.contains(reading.lemma())) {
            cost += INITIAL_PRESENT;
        }
        return cost;
    }

    /** The reading chosen for each word of one sentence. */
    Reading[] choose(String[] texts, String[] norms, List<List<Reading>> readings) {
        int n = texts.length;
        double[][] best = new double[n][];
        int[][] from = new int[n][];
        boolean initial = true;
        for (int i = 0; i < n; i++) {
            List<Reading> here = readings.get(i);
            best[i] = new double[here.size()];
            from[i] = new int[here.size()];
            for (int r = 0; r < here.size(); r++) {
                Kind kind = kind(here.get(r), norms[i]);
                double least = Double.MAX_VALUE;
                if (i == 0) {
                    least = cost(Kind.PUNCTUATION, kind);
                } else {
                    List<Reading> before = readings.get(i - 1);
                    for (int p = 0; p < before.size(); p++) {
                        double total = best[i - 1][p]
                                + cost(kind(before.get(p), norms[i - 1]), kind)
                                + disagreement(before.get(p), here.get(r));
                        if (total < least) {
                            least = total;
                            from[i][r] = p;
                        }
                    }
                }
                best[i][r] = least + ownCost(here.get(r), texts[i], norms[i], initial);
                if (here.get(r).form() == Form.PAST && i + 1 < n && norms[i + 1].equals("by")) {
                    best[i][r] += ACTIVE_BEFORE_BY;
                }
            }
            initial = initial && here.get(0).pos() == Pos.PUNCTUATION;
        }
        Reading[] chosen = new Reading[n];
        int r = n == 0 ? 0 : cheapest(best[n - 1]);
        for (int i = n - 1; i >= 0; i--) {
            chosen[i] = readings.get(i).get(r);
            r = from[i][r];
        }
        return chosen;
    }

    /**
     * What it costs that a determiner, noun or adjective and the word after it differ in number or gender; less in an English
     * compound ("rights group").
     */
    private double disagreement(Reading before, Reading after) {
        if (after.form() == Form.PRESENT && after.number() != '-' && isSubject(before)) {
            char number = before.number() == '-' ? 's' : before.number();
            return number == after.number() ? 0 : VERB_DISAGREES;
        }
        if (!isNominal(before.pos()) || !isNominal(after.pos())) {
            return 0;
        }
        boolean compound = language == Language.ENGLISH && before.pos() == Pos.NOUN && after.pos() == Pos.NOUN;
        if (compound && before.number() == 'p' && after.number() == 's') {
            return PLURAL_MODIFIER;
        }
        boolean number = before.number() != '-' && after.number() != '-' && before.number() != after.number();
        boolean gender = before.gender() != '-' && after.gender() != '-' && before.gender() != after.gender();
        return (number ? 1 : 0) + (gender ? 1 : 0);
    }

    /** A noun whose number is known; a proper noun of unknown number counts as singular. */
    private static boolean isSubject(Reading reading) {
        return reading.pos() == Pos.NOUN && reading.number() != '-' || reading.pos() == Pos.PROPER;
    }

    private static boolean isNominal(Pos pos) {
        return pos == Pos.DETERMINER || pos == Pos.NOUN || pos == Pos.ADJECTIVE;
    }

    private static int cheapest(double[] costs) {
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            if (costs[i] < costs[best]) {
                best = i;
            }
        }
        return best;
    }
}
