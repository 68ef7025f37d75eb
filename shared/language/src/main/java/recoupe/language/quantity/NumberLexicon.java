package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;

/** The number words of a language: what each is to the grammar, and its value. */
final class NumberLexicon {
    /** What a word is to the number grammar. */
    enum Kind {
        ZERO,
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        THOUSAND,
        SCALE,
        COLLECTIVE,
        OPEN,
        HALF,
        AND,
        SIZE,
        FEW
    }

    /** A number word; the value is null for words that have none. */
    record Word(Kind kind, BigDecimal value) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, BigDecimal> fractions = new HashMap<>();

    NumberLexicon(Language language) {
        for (Table.Row row : Table.read(language, "numbers")) {
            String value = row.get("value");
            Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
            words.put(row.need("word"), new Word(kind, value.isEmpty() ? null : new BigDecimal(value)));
        }
        for (Table.Row row : Table.read(language, "fractions")) {
            fractions.put(row.need("word"), new BigDecimal(row.need("percent")));
        }
    }

    /** The word in lower case, or null if it is no number word. */
    Word word(String norm) {
        return words.get(norm);
    }

    boolean is(String norm, Kind kind) {
        Word word = words.get(norm);
        return word != null && word.kind() == kind;
    }

    /** The value of a word of this kind, or null. */
    BigDecimal value(String norm, Kind kind) {
        Word word = words.get(norm);
        return word != null && word.kind() == kind ? word.value() : null;
    }

    /** What one of a noun of fractions is, in per cent; null for other words. */
    BigDecimal fraction(String norm) {
        return fractions.get(norm);
    }
}
