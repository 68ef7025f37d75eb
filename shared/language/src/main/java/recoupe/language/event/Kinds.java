package recoupe.language.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.data.Table;

/** The kinds of countable things: which kind each type of {@code common/kinds.tsv} is of. */
final class Kinds {
    static final String MONEY = "money";
    static final String AREA = "area";
    static final String MEASURE = "measure";
    private static final Set<String> AREA_UNITS =
            Set.of("km2", "m2", "ha", "har", "[acr_us]", "[mi_us]2", "[sml_i]", "[smi_us]");

    private final List<String> agentEndings;
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> known = new HashSet<>(Set.of(MONEY, AREA, MEASURE));

    Kinds(Language language) {
        this.agentEndings = Table.read(language, "agent-endings").stream()
                .map(row -> row.need("ending"))
                .toList();
        for (Table.Row row : Table.common("things")) {
            kinds.put(row.need("type"), row.need("kind"));
        }
        known.addAll(kinds.keySet());
        known.addAll(kinds.values());
    }

    /** Refuses a name that is neither a kind nor a type. */
    void check(Table.Row row, String name) {
        if (!name.equals("*") && !known.contains(name)) {
            throw row.bad("neither a kind nor a type of thing: " + name);
        }
    }

    /** The kind and the type of what a quantity counts; empty where it cannot be told. */
    Set<String> of(QuantityMention quantity) {
        if (quantity.unit() != null) {
            return Set.of(kindOfUnit(quantity.unit()));
        }
        String type = quantity.counted() == null ? null : quantity.counted().type();
        if (type == null) {
            return Set.of();
        }
        String kind = kinds.get(type);
        return kind == null || kind.equals(type) ? Set.of(type) : Set.of(type, kind);
    }

    /** What a thing of no known type is taken for, the likelier first: a noun of agent («-eur», "-ist") for a person. */
    List<Set<String>> guesses(QuantityMention quantity) {
        Set<String> person = Set.of("person");
        Set<String> thing = Set.of("thing");
        String lemma = quantity.counted() == null || quantity.counted().lemma() == null
                ? ""
                : quantity.counted().lemma();
        return agentEndings.stream().anyMatch(lemma::endsWith) ? List.of(person, thing) : List.of(thing, person);
    }

    private static String kindOfUnit(String unit) {
        if (unit.matches("[A-Z]{3}")) {
            return MONEY;
        }
        return AREA_UNITS.contains(unit) ? AREA : MEASURE;
    }
}
