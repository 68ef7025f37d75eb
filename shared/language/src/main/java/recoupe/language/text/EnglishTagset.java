package recoupe.language.text;

import java.util.ArrayList;
import java.util.List;

/** The Penn tags of LanguageTool's English dictionary. */
final class EnglishTagset implements Tagset {
    @Override
    public Reading reading(String lemma, String tag) {
        String base = tag.contains(":") ? tag.substring(0, tag.indexOf(':')) : tag;
        return switch (base) {
            case "NN" -> new Reading(lemma, Pos.NOUN, Form.NONE, '-', 's', 3);
            case "NNS" -> new Reading(lemma, Pos.NOUN, Form.NONE, '-', 'p', 3);
            case "NNP", "NNPS" -> new Reading(lemma, Pos.PROPER, Form.NONE, '-', base.endsWith("S") ? 'p' : 's', 3);
            case "JJ", "JJR", "JJS" -> Reading.of(lemma, Pos.ADJECTIVE);
            case "VB" -> verb(lemma, Form.INFINITIVE, '-', 0);
            case "VBP" -> verb(lemma, Form.PRESENT, 'p', 0);
            case "VBZ" -> verb(lemma, Form.PRESENT, 's', 3);
            case "VBD" -> verb(lemma, Form.PAST, '-', 0);
            case "VBN" -> verb(lemma, Form.PAST_PARTICIPLE, '-', 0);
            case "VBG" -> verb(lemma, Form.PRESENT_PARTICIPLE, '-', 0);
            case "MD" -> verb(lemma, Form.PRESENT, '-', 0);
            case "RB", "RBR", "RBS", "WRB", "RP" -> Reading.of(lemma, Pos.ADVERB);
            case "DT", "PDT", "WDT" -> Reading.of(lemma, Pos.DETERMINER);
            case "IN" -> Reading.of(lemma, Pos.PREPOSITION);
            case "CC" -> Reading.of(lemma, Pos.CONJUNCTION);
            case "CD" -> Reading.of(lemma, Pos.NUMERAL);
            case "WP", "WP$" -> Reading.of(lemma, Pos.RELATIVE);
            case "TO" -> Reading.of(lemma, Pos.PARTICLE);
            default ->
                base.startsWith("PRP$")
                        ? Reading.of(lemma, Pos.DETERMINER)
                        : base.startsWith("PRP") ? Reading.of(lemma, Pos.PRONOUN) : null;
        };
    }

    private static Reading verb(String lemma, Form form, char number, int person) {
        return new Reading(lemma, Pos.VERB, form, '-', number, person);
    }

    @Override
    public List<Reading> guess(String text, String norm) {
        if (norm.startsWith("'")) {
            return List.of(Reading.of(norm, Pos.PARTICLE));
        }
        if (Character.isUpperCase(text.codePointAt(0)) || text.chars().anyMatch(Character::isUpperCase)) {
            return List.of(Reading.of(text, Pos.PROPER));
        }
        List<Reading> guesses = new ArrayList<>();
        if (norm.endsWith("ly")) {
            guesses.add(Reading.of(norm, Pos.ADVERB));
        }
        if (norm.endsWith("ed") && norm.length() > 3) {
            String lemma = norm.substring(0, norm.length() - (norm.endsWith("eed") ? 1 : 2));
            guesses.add(verb(lemma, Form.PAST, '-', 0));
            guesses.add(verb(lemma, Form.PAST_PARTICIPLE, '-', 0));
        }
        if (norm.endsWith("ing") && norm.length() > 4) {
            guesses.add(verb(norm.substring(0, norm.length() - 3), Form.PRESENT_PARTICIPLE, '-', 0));
        }
        if (norm.contains("-")
                || norm.endsWith("al")
                || norm.endsWith("ous")
                || norm.endsWith("ive")
                || norm.endsWith("ic")) {
            guesses.add(Reading.of(norm, Pos.ADJECTIVE));
        }
        boolean plural = norm.endsWith("s") && !norm.endsWith("ss");
        guesses.add(new Reading(
                plural ? norm.substring(0, norm.length() - 1) : norm, Pos.NOUN, Form.NONE, '-', plural ? 'p' : 's', 3));
        return guesses;
    }
}
