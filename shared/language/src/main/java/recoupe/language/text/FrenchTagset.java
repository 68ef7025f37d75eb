package recoupe.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.data.Table;

/**
 * The tags of LanguageTool's French dictionary, for instance «V ppa m pL»: class, mood and tense, gender, number. The last letter is
 * a class of frequency and not part of the tag.
 */
final class FrenchTagset implements Tagset {
    private final Spellings spellings = new Spellings(Table.read(Language.FRENCH, "spellings"));

    @Override
    public Reading reading(String lemma, String tag) {
        String[] parts = tag.substring(0, tag.length() - 1).trim().split(" +");
        String last = parts[parts.length - 1];
        char number = last.equals("s") || last.equals("p") ? last.charAt(0) : '-';
        char gender = '-';
        int person = 0;
        for (String part : parts) {
            if (part.equals("m") || part.equals("f")) {
                gender = part.charAt(0);
            } else if (part.length() == 1 && Character.isDigit(part.charAt(0))) {
                person = part.charAt(0) - '0';
            }
        }
        Pos pos =
                switch (parts[0]) {
                    case "N" -> Pos.NOUN;
                    case "Z", "S", "T" -> Pos.PROPER;
                    case "J" -> Pos.ADJECTIVE;
                    case "V" -> Pos.VERB;
                    case "D" -> Pos.DETERMINER;
                    case "R" -> isRelative(parts) ? Pos.RELATIVE : Pos.PRONOUN;
                    case "P", "P+D", "P+R" -> Pos.PREPOSITION;
                    case "C" -> isCoordinator(parts) ? Pos.CONJUNCTION : Pos.SUBORDINATOR;
                    case "A" -> Pos.ADVERB;
                    case "K" -> Pos.NUMERAL;
                    default -> null;
                };
        return pos == null
                ? null
                : new Reading(
                        spellings.traditional(lemma),
                        pos,
                        pos == Pos.VERB ? form(parts) : Form.NONE,
                        gender,
                        number,
                        person);
    }

    private static boolean isRelative(String[] parts) {
        return parts.length > 1 && (parts[1].equals("rel") || parts[1].equals("inte"));
    }

    private static boolean isCoordinator(String[] parts) {
        return parts.length > 1 && parts[1].equals("coor");
    }

    private static Form form(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i]) {
                case "inf":
                    return Form.INFINITIVE;
                case "ppa":
                    return Form.PAST_PARTICIPLE;
                case "ppr":
                    return Form.PRESENT_PARTICIPLE;
                case "con":
                    return Form.CONDITIONAL;
                case "sub":
                    return Form.SUBJUNCTIVE;
                case "imp":
                    return Form.IMPERATIVE;
                case "futu":
                    return Form.FUTURE;
                case "impa":
                    return Form.IMPERFECT;
                case "psim":
                    return Form.PAST;
                default:
                    break;
            }
        }
        return Form.PRESENT;
    }

    @Override
    public List<Reading> guess(String text, String norm) {
        if (text.startsWith("-")) {
            return List.of(Reading.of(norm.substring(norm.lastIndexOf('-') + 1), Pos.PRONOUN));
        }
        if (Character.isUpperCase(text.codePointAt(0)) || text.chars().anyMatch(Character::isUpperCase)) {
            return List.of(Reading.of(text, Pos.PROPER));
        }
        List<Reading> guesses = new ArrayList<>();
        char number = norm.endsWith("s") || norm.endsWith("x") ? 'p' : 's';
        String stem = number == 'p' ? singular(norm) : norm;
        if (stem.endsWith("ment")) {
            guesses.add(Reading.of(norm, Pos.ADVERB));
        }
        if (stem.endsWith("é") || stem.endsWith("ée")) {
            String root = stem.substring(0, stem.lastIndexOf('é'));
            guesses.add(new Reading(
                    root + "er", Pos.VERB, Form.PAST_PARTICIPLE, stem.endsWith("ée") ? 'f' : 'm', number, 0));
        }
        if (norm.endsWith("er") || norm.endsWith("iser")) {
            guesses.add(new Reading(norm, Pos.VERB, Form.INFINITIVE, '-', '-', 0));
        }
        if (stem.endsWith("ien")
                || stem.endsWith("ienne")
                || stem.endsWith("ais")
                || stem.endsWith("aise")
                || stem.endsWith("ique")
                || stem.endsWith("el")
                || stem.endsWith("al")) {
            guesses.add(new Reading(stem, Pos.ADJECTIVE, Form.NONE, '-', number, 0));
        }
        guesses.add(new Reading(stem, Pos.NOUN, Form.NONE, '-', number, 0));
        return guesses;
    }

    /** The singular of an unknown plural, part by part: «sapeurs-pompiers» → «sapeur-pompier». */
    private static String singular(String norm) {
        return Arrays.stream(norm.split("-"))
                .map(part -> part.length() > 3 && (part.endsWith("s") || part.endsWith("x"))
                        ? part.substring(0, part.length() - 1)
                        : part)
                .collect(Collectors.joining("-"));
    }
}
