package recoupe.local.print;

import static org.assertj.core.api.Assertions.assertThat;
import static recoupe.local.print.Findings.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.local.print.TableOptions.Hidden;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Json;
import recoupe.model.Relation;
import recoupe.model.Relation.Alert;

/** What is printed of findings, as a table for people and in the forms for programs. */
class FindingsTest {
    private static final Claim POLICE = claim("Le Matin", "the police", 14);
    private static final Claim POLICE_AGAIN = claim("Le Journal", "the police", 14);
    private static final Claim UNION = claim("Le Soir", "the union", 40);
    private static final Claim UNION_AGAIN = claim("L'Écho", "the union", 40);
    private static final Claim UNION_ONCE_MORE = claim("La Gazette", "the union", 40);

    private static final Finding CONFLICT = Findings.of(
            "Lyon",
            "marchers",
            Relation.CONFLICT,
            Alert.HIGH,
            List.of(POLICE, POLICE_AGAIN),
            List.of(UNION, UNION_AGAIN, UNION_ONCE_MORE));
    private static final Finding PART =
            Findings.of("Lyon", "marchers", Relation.PART_WHOLE, Alert.NONE, List.of(UNION), List.of(POLICE));
    private static final Finding AGREE = Findings.of(
            "Nice", "marchers", Relation.AGREE, Alert.NONE, List.of(UNION), List.of(UNION_AGAIN, UNION_ONCE_MORE));
    private static final Finding OPEN =
            Findings.of("Nice", "marchers", Relation.WITHHELD, Alert.NONE, List.of(POLICE), List.of(UNION));
    private static final List<Finding> ALL = List.of(CONFLICT, PART, AGREE, OPEN);

    private final StringWriter out = new StringWriter();

    private Terminal terminal(int columns) {
        return new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                columns,
                false,
                false,
                Locale.ENGLISH);
    }

    private String told(String form, boolean withheld, List<Finding> findings) {
        FindingsPrinter.of(form, terminal(120), withheld, TableOptions.ALL).print(findings, FindingsTest::file);
        return out.toString();
    }

    private String table(TableOptions options, List<Finding> findings) {
        new FindingsAsTable(terminal(120), options).print(findings, FindingsTest::file);
        return out.toString();
    }

    private static String file(Claim claim) {
        return claim.article().outlet() + ".txt";
    }

    @Test
    void aPersonReadsTheStoryTheFiguresAndWhatTheyComeTo() {
        assertThat(table(TableOptions.ALL, List.of(CONFLICT)).lines())
                .containsExactly(
                        "March, Lyon, 1 Mar 2026",
                        "  Marchers",
                        "    14  the police  Le Matin, Le Journal         2 Mar 2026",
                        "    40  the union   Le Soir, L'Écho, La Gazette  2 Mar 2026",
                        "    conflict, high  14 according to the police (2 outlets), 40 according to the union (3 outlets): they cannot both be",
                        "                    right.",
                        "");
    }

    @Test
    void storiesAndMeasuresComeInTheOrderOfTheirLoudestFinding() {
        Finding later = Findings.of("Lyon", "stewards", Relation.UPDATE, Alert.INFO, List.of(POLICE), List.of(UNION));
        Finding also =
                Findings.of("Lyon", "marchers", Relation.COMPATIBLE, Alert.NONE, List.of(POLICE), List.of(UNION));
        String told = table(TableOptions.ALL, List.of(CONFLICT, AGREE, later, also));
        List<Integer> places = new ArrayList<>();
        for (String words : List.of(
                "March, Lyon", "    conflict", "    compatible", "    running count", "March, Nice", "    agree")) {
            assertThat(told).containsOnlyOnce(words);
            places.add(told.indexOf(words));
        }
        assertThat(places).isSorted();
    }

    @Test
    void agreementIsToldByTheFiguresWhereThereIsMoreToTell() {
        Finding agree =
                Findings.of("Lyon", "marchers", Relation.AGREE, Alert.NONE, List.of(POLICE), List.of(POLICE_AGAIN));
        assertThat(table(TableOptions.ALL, List.of(CONFLICT, agree))).doesNotContain("the same number");
        assertThat(table(new TableOptions(false, true, false, false, Map.of()), List.of(CONFLICT, agree)))
                .contains("the same number", "“the police counted 14 marchers” Le Matin.txt", "Weighs 100: rivals 100");
    }

    @Test
    void whatIsHiddenIsCountedAndToldHowToSee() {
        Map<Hidden, String> hidden = Map.of(Hidden.PART_WHOLE, "--relation part_whole", Hidden.WITHHELD, "--withheld");
        assertThat(table(new TableOptions(false, false, false, false, hidden), ALL))
                .doesNotContain("    part of a whole", "    left open")
                .contains("1 more finding is about a part of a whole: --relation part_whole shows them.")
                .contains("1 more finding is left open, for something would have to be known first: --withheld");
    }

    @Test
    void whatStandsInOneArticleIsHiddenUnlessItIsThatArticlesFault() {
        Claim union = inArticleOf(POLICE, UNION);
        TableOptions options = new TableOptions(false, false, false, false, Map.of(Hidden.WITHIN, "--within"));
        Finding reported =
                Findings.of("Lyon", "marchers", Relation.CONFLICT, Alert.HIGH, List.of(POLICE), List.of(union));
        Finding fault =
                Findings.of("Lyon", "stewards", Relation.ARITHMETIC, Alert.HIGH, List.of(POLICE), List.of(union));
        assertThat(table(options, List.of(reported, fault)))
                .doesNotContain("conflict")
                .contains("wrong sum, high", "1 more finding stands within one article: --within shows them.");
    }

    private static Claim inArticleOf(Claim other, Claim claim) {
        return new Claim(
                claim.claimId(),
                other.article(),
                claim.evidence(),
                false,
                claim.attribution(),
                claim.quantity(),
                claim.counted(),
                claim.action(),
                claim.kind(),
                claim.actor(),
                claim.whose(),
                claim.place(),
                claim.time(),
                claim.asOf(),
                claim.partOf(),
                claim.repeats(),
                claim.statementId(),
                claim.confidence(),
                claim.rules());
    }

    @Test
    void quietTellsEachAlertOnALine() {
        assertThat(table(new TableOptions(true, false, false, false, Map.of()), ALL))
                .isEqualTo("conflict, high: Marchers, Lyon, 1 Mar 2026: 14 according to the police (2 outlets), 40"
                        + " according to the union (3 outlets): they cannot both be right.\n");
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void noWordOfTheCodeReachesAPerson(Relation relation) {
        String told = table(
                TableOptions.ALL,
                List.of(Findings.of("Lyon", "marchers", relation, Alert.HIGH, List.of(POLICE), List.of(UNION))));
        assertThat(told).doesNotContain("_", "withheld", "misreport", "arithmetic", "null");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void noLineIsWiderThanTheTerminal(int columns) {
        Claim wordy = claim(
                "Le Journal officiel de la République", "la préfecture de police de Paris, par un communiqué", 14);
        Finding finding = Findings.of(
                "Lyon-sur-une-très-longue-rivière-de-France",
                "marchers behind the unions' banner",
                Relation.CONFLICT,
                Alert.HIGH,
                List.of(wordy),
                List.of(UNION));
        new FindingsAsTable(terminal(columns), TableOptions.ALL).print(List.of(finding), FindingsTest::file);
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void nothingToTellIsTold() {
        assertThat(table(TableOptions.ALL, List.of())).isEqualTo("No two claims stand in a relation worth telling.\n");
    }

    @Test
    void aLineOfJsonHasTheWholeFindingAndEveryClaimWithItsFile() {
        List<JsonNode> lines = told("jsonl", false, ALL)
                .lines()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("relation").asText())
                .containsExactly("conflict", "part_whole", "agree");
        JsonNode conflict = lines.get(0);
        assertThat(conflict.fieldNames())
                .toIterable()
                .contains(
                        "id",
                        "story",
                        "measure",
                        "relation",
                        "alert",
                        "weight",
                        "why",
                        "reason",
                        "within",
                        "a",
                        "b",
                        "claimsOfA",
                        "claimsOfB");
        assertThat(conflict.at("/reason/code").asText()).isEqualTo("rivalry");
        assertThat(conflict.at("/a/file").asText()).isEqualTo("Le Matin.txt");
        assertThat(conflict.at("/claimsOfB"))
                .extracting(claim -> claim.get("file").asText())
                .containsExactly("Le Soir.txt", "L'Écho.txt", "La Gazette.txt");
        assertThat(conflict.at("/claimsOfA/0")).isEqualTo(conflict.get("a"));
        Finding again = Json.read(conflict.toString(), Finding.class);
        assertThat(Json.line(again)).isEqualTo(Json.line(CONFLICT));
    }

    @ParameterizedTest
    @CsvSource({"json, false, 3", "json, true, 4", "jsonl, true, 4", "csv, false, 4", "csv, true, 5"})
    void whatIsWithheldIsToldOnlyOnDemand(String form, boolean withheld, int count) {
        String told = told(form, withheld, ALL);
        long items = form.equals("json")
                ? Json.read(told, JsonNode.class).size()
                : told.lines().count();
        assertThat(items).isEqualTo(count);
    }

    @Test
    void everyPairOfClaimsBehindAJudgementIsToldOnce() {
        PairsPrinter.of("jsonl", terminal(120)).print(ALL, FindingsTest::file);
        List<JsonNode> pairs = out.toString()
                .lines()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
        assertThat(pairs)
                .extracting(pair -> pair.get("relation").asText())
                .containsExactlyElementsOf(
                        Arrays.asList((("conflict ").repeat(6) + "part_whole " + "agree ".repeat(3)).split(" ")));
        assertThat(pairs)
                .extracting(
                        pair -> pair.at("/a/file").asText() + pair.at("/b/file").asText())
                .startsWith("Le Matin.txtLe Soir.txt", "Le Matin.txtL'Écho.txt");
        assertThat(pairs.get(0).fieldNames())
                .toIterable()
                .containsExactly("finding", "relation", "why", "alert", "a", "b");
        assertThat(pairs.get(0).get("finding").asText()).isEqualTo(CONFLICT.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv"})
    void pairsHaveEveryForm(String form) {
        PairsPrinter.of(form, terminal(120)).print(List.of(CONFLICT, OPEN), FindingsTest::file);
        String told = out.toString();
        assertThat(told).contains("Le Matin", "La Gazette").doesNotContain("Nice");
        assertThat(told.split(form.equals("table") ? "conflict, high" : "one says 14, another 40", -1))
                .hasSize(7);
    }
}
