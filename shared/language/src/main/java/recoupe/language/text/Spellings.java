package recoupe.language.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.data.Table;

/**
 * The traditional spelling of lemmas that a dictionary has in a reformed one too, so that every table knows a word by one lemma:
 * «reconnaitre» is «reconnaître».
 */
final class Spellings {
    private final Map<String, String> endings = new HashMap<>();
    private final int longest;

    Spellings(List<Table.Row> rows) {
        int most = 0;
        for (Table.Row row : rows) {
            String ending = row.need("ending");
            if (endings.put(ending, row.need("traditional")) != null) {
                throw row.bad(ending + " is listed already");
            }
            most = Math.max(most, ending.length());
        }
        this.longest = most;
    }

    /** The lemma in the traditional spelling; the lemma itself where no ending of the table fits. */
    String traditional(String lemma) {
        for (int at = Math.max(0, lemma.length() - longest); at < lemma.length(); at++) {
            String traditional = endings.get(lemma.substring(at));
            if (traditional != null) {
                return lemma.substring(0, at) + traditional;
            }
        }
        return lemma;
    }
}
