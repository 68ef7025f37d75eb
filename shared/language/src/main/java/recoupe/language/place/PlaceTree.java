package recoupe.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.data.Table;

/** Which place lies in which: {@code common/place-containers.tsv}, by identity. Immutable once loaded. */
public final class PlaceTree {
    private final Map<String, String> containers = new HashMap<>();
    private final Map<String, String> lands = new HashMap<>();

    private PlaceTree() {}

    /** Reads {@code common/place-containers.tsv}. */
    public static PlaceTree load() {
        PlaceTree tree = new PlaceTree();
        for (Table.Row row : Table.common("place-containers")) {
            String container = Folded.of(row.need("container"));
            tree.lands.put(container, row.need("country"));
            for (String place : row.list("places")) {
                if (tree.containers.put(Folded.of(place), container) != null) {
                    throw row.bad("a second container for " + place);
                }
            }
        }
        return tree;
    }

    /**
     * The identities of the places that hold one, the nearest first, its country last.
     *
     * @param id the place's identity; null if it has none
     * @param land the code of its country; null if it is a country itself, lies in none or that is not known
     */
    public List<String> around(String id, String land) {
        List<String> chain = new ArrayList<>();
        String country = land;
        String at = id == null ? null : containers.get(id);
        // A name that two countries have is in the table for one of them only.
        if (at != null && (land == null || land.equals(lands.get(at)))) {
            country = lands.get(at);
            while (at != null && !chain.contains(at)) {
                chain.add(at);
                at = containers.get(at);
            }
        }
        if (country != null && !country.equals(id) && !chain.contains(country)) {
            chain.add(country);
        }
        return List.copyOf(chain);
    }

    /** The same for a place that lies in another one which its words name: the other first, then what holds that. */
    public List<String> around(String id, String container, String land) {
        List<String> known = around(id, land);
        if (container == null || container.equals(id) || known.contains(container)) {
            return known;
        }
        List<String> chain = new ArrayList<>(known);
        chain.remove(land);
        List<String> beyond = around(container, land);
        if (chain.isEmpty()) {
            chain.add(container);
        }
        beyond.stream().filter(p -> !chain.contains(p) && !p.equals(id)).forEach(chain::add);
        return List.copyOf(chain);
    }

    /** Every identity that the table names, containers and contained. */
    List<String> places() {
        List<String> all = new ArrayList<>(containers.keySet());
        all.addAll(lands.keySet());
        return all;
    }
}
