package recoupe.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sides on which speakers stand by the sort that they are: the state, the organisers, the employer. */
final class Camps {
    private final Map<String, String> byWord = new HashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final Set<String> civil = new HashSet<>();

    /** Reads the table beside this class. */
    static Camps load() {
        Camps camps = new Camps();
        for (String[] cells : Table.rows("camps.tsv", 3)) {
            List<String> words = List.of(cells[2].split("\\|"));
            words.forEach(word -> camps.byWord.put(word, cells[0]));
            if (cells[1].equals("words")) {
                camps.generic.addAll(words);
            }
        }
        Table.rows("civil-bodies.tsv", 1).forEach(cells -> camps.civil.add(cells[0]));
        return camps;
    }

    /** A national body that counts its own people and ground alone: «ge.health-ministry». */
    boolean isCivil(String id) {
        return id != null && civil.stream().anyMatch(word -> id.contains("." + word));
    }

    /** The sort that the words of a name tell; null if none or more than one. */
    String of(Set<String> words) {
        String camp = null;
        for (String word : words) {
            String found = byWord.get(word);
            if (found != null && camp != null && !found.equals(camp)) {
                return null;
            }
            camp = found == null ? camp : found;
        }
        return camp;
    }

    /** All words of a name belong to its sort: «les organisateurs» is whoever organised. */
    boolean isGeneric(Set<String> words) {
        return !words.isEmpty() && generic.containsAll(words);
    }
}
