package recoupe.local.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Quantity;

/** The noun of what is counted where the article leaves it out: «l'Union en a compté 21 500», of people. */
final class Plurals {
    private static final List<String[]> ENDINGS = endings();

    private Plurals() {}

    /** The noun in the article's words; where it has none at the number, the lemma in the number that the value asks for. */
    static String noun(Claim claim) {
        Counted counted = claim.counted();
        if (counted.text() != null) {
            return counted.text();
        }
        if (counted.lemma() == null || counted.lemma().equals("%")) {
            return "";
        }
        boolean french = "fr".equals(claim.article().language());
        return isOne(claim.quantity(), french) ? counted.lemma() : plural(counted.lemma(), french ? "fr" : "en");
    }

    /** French counts up to two, and zero, as one; English one alone. */
    private static boolean isOne(Quantity quantity, boolean french) {
        BigDecimal value = quantity.max() == null ? quantity.min() : quantity.max();
        return value != null
                && (french ? value.compareTo(BigDecimal.valueOf(2)) < 0 : value.compareTo(BigDecimal.ONE) == 0);
    }

    static String plural(String lemma, String language) {
        for (String[] ending : ENDINGS) {
            if (ending[0].equals(language) && lemma.endsWith(ending[1])) {
                return lemma.substring(0, lemma.length() - ending[1].length()) + ending[2];
            }
        }
        throw new IllegalStateException("the table of endings has no last line for " + language);
    }

    private static List<String[]> endings() {
        try (InputStream file = Plurals.class.getResourceAsStream("plurals.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String[]> endings = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> endings.add(line.split("\t", -1)));
            return List.copyOf(endings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
