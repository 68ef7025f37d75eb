package recoupe.language.quantity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Reading;
import recoupe.language.text.Token;

/** The countable things of a language: which type and kind a lemma names, and the lemma of a word that may name one. */
final class Things {
    /** A row of the table: the language-neutral type and its kind. */
    record Thing(String type, String kind) {
        boolean isVictim() {
            return kind.equals("victim");
        }

        boolean isPerson() {
            return kind.equals("person");
        }

        boolean isWeapon() {
            return kind.equals("weapon") || kind.equals("vehicle");
        }

        boolean isMeasure() {
            return kind.equals("measure");
        }

        boolean isPlace() {
            return kind.equals("place");
        }
    }

    private final Language language;
    private final Map<String, Thing> byLemma = new HashMap<>();

    Things(Language language) {
        this.language = language;
        for (Table.Row row : Table.common("things")) {
            Thing thing = new Thing(row.need("type"), row.need("kind"));
            for (String lemma : row.list(language.code())) {
                byLemma.putIfAbsent(lemma.toLowerCase(Locale.ROOT), thing);
            }
        }
    }

    /** The thing that a lemma names; null if it is in no list. */
    Thing of(String lemma) {
        return lemma == null ? null : byLemma.get(lemma.toLowerCase(Locale.ROOT));
    }

    /** The thing that a compound names («garde à vue»), else the one that its head names; null if neither is listed. */
    Thing of(String compound, String head) {
        Thing thing = of(compound);
        return thing != null ? thing : of(head);
    }

    /**
     * The lemma of a word as the name of something counted: singular, masculine where the word is a participle («blessées» →
     * «blessé»); a listed one if any reading has one.
     */
    String lemma(Token token) {
        Set<String> candidates = new LinkedHashSet<>();
        for (Reading reading : token.readings()) {
            if (reading.pos() == Pos.NOUN) {
                candidates.add(reading.lemma());
            }
        }
        candidates.addAll(singulars(token.norm()));
        for (String candidate : candidates) {
            if (byLemma.containsKey(candidate.toLowerCase(Locale.ROOT))) {
                return candidate.toLowerCase(Locale.ROOT);
            }
        }
        String chosen = token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE)
                ? token.lemma()
                : candidates.iterator().next();
        return token.is(Pos.PROPER) ? nameLemma(token) : chosen.toLowerCase(Locale.ROOT);
    }

    /** The word itself and what is left without the marks of plural and of feminine. */
    private Set<String> singulars(String norm) {
        Set<String> out = new LinkedHashSet<>();
        if (language == Language.ENGLISH && norm.equals("people")) {
            out.add("person");
        }
        out.add(norm);
        String bare = norm.endsWith("s") && norm.length() > 3 ? norm.substring(0, norm.length() - 1) : norm;
        out.add(bare);
        if (language == Language.FRENCH && bare.endsWith("e") && bare.length() > 3) {
            out.add(bare.substring(0, bare.length() - 1));
        }
        if (norm.indexOf('-') > 0) {
            out.add(String.join(
                    "-",
                    java.util.Arrays.stream(norm.split("-"))
                            .map(part -> part.length() > 3 && part.endsWith("s")
                                    ? part.substring(0, part.length() - 1)
                                    : part)
                            .toList()));
        }
        return out;
    }

    private static String nameLemma(Token token) {
        for (Pos pos : new Pos[] {Pos.NOUN, Pos.ADJECTIVE}) {
            for (Reading reading : token.readings()) {
                if (reading.pos() == pos) {
                    return reading.lemma().toLowerCase(Locale.ROOT);
                }
            }
        }
        return singularOfName(token);
    }

    private static String singularOfName(Token token) {
        String norm = token.norm();
        boolean plural = norm.length() > 4
                && norm.endsWith("s")
                && !norm.endsWith("ss")
                && Character.isLetter(norm.charAt(norm.length() - 2));
        return plural ? norm.substring(0, norm.length() - 1) : norm;
    }
}
