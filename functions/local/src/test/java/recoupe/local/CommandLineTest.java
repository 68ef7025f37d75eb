package recoupe.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.model.Json;

class CommandLineTest {
    private static final Path SEEDS =
            Path.of("..", "..", "seeds").toAbsolutePath().normalize();
    private static final String STORY =
            "Le ministère russe de la Défense a déclaré avoir abattu 44 drones ukrainiens au-dessus de la Crimée.\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void all_files_read_ends_with_0_and_without_complaint() {
        Console console = Console.run("extract", SEEDS);
        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isZero();
    }

    @Test
    void files_that_fail_are_named_with_the_reason_and_the_rest_is_done() throws IOException {
        Path good = file("good.txt", STORY);
        Path empty = file("empty.txt", "");
        Path binary = folder.resolve("picture.png");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Path absent = folder.resolve("absent.txt");
        Console console = Console.run("extract", "--format", "table", empty, binary, absent, good);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err().lines()).hasSize(3);
        assertThat(console.err())
                .contains("recoupe: " + empty + ": ")
                .contains("recoupe: " + binary + ": ")
                .contains("recoupe: " + absent + ": there is no such file");
        assertThat(console.out()).contains(good.toString());
    }

    @Test
    void a_folder_without_an_article_is_told_as_one() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path good = file("good.txt", STORY);
        Console console = Console.run("compare", empty, good);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).isEqualTo("recoupe: " + empty + ": no articles there\n");
    }

    @Test
    void a_file_too_large_to_be_an_article_is_refused_unread() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(60_000_000);
        }
        Console console = Console.run("extract", large);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("60000000 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "extract, ",
        "compare, ",
        "compare, --claims=- x.txt",
        "compare, --claims=- --language=fr",
        "compare, --alert=loud x.txt",
        "compare, --min-gap=far x.txt",
        "extract, --lang=de x.txt",
        "explain, ",
        "extract, --format=yaml x.txt",
        "extract, --published=yesterday x.txt",
        "extract, --nonsense x.txt",
        "local, --port=70000",
        "local, --port=http",
        "nonsense, "
    })
    void wrong_usage_ends_with_2_and_says_what_is_wrong(String command, String rest) {
        List<Object> arguments = new ArrayList<>(List.of(command));
        if (rest != null) {
            arguments.addAll(List.of(rest.split(" ")));
        }
        Console console = Console.run(arguments.toArray());
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("Usage: recoupe");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        assertThat(Console.run().code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "extract --help", "local --help", "help explain"})
    void help_is_asked_for_and_given(String arguments) {
        Console console = Console.run((Object[]) arguments.split(" "));
        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("ecoupe");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void folders_are_walked_in_order_without_sidecars_and_hidden_files() throws IOException {
        file("b/two.txt", STORY);
        file("a/one.txt", STORY);
        file("a/one.txt.metadata.json", "{\"outlet\": \"Le Quotidien\", \"published\": \"2025-08-21\"}");
        file(".git/hidden.txt", STORY);
        file(".hidden.txt", STORY);
        Console console = Console.run("explain", "--format", "jsonl", folder);
        assertThat(console.code()).isZero();
        List<JsonNode> told = console.lines().stream()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
        assertThat(told)
                .extracting(node -> node.get("file").asText())
                .containsExactly(folder + "/a/one.txt", folder + "/b/two.txt");
        assertThat(told.get(0).at("/article/outlet").asText()).isEqualTo("Le Quotidien");
        assertThat(told.get(0).at("/article/published").asText()).isEqualTo("2025-08-21");
    }

    @Test
    void a_file_named_twice_is_read_once() throws IOException {
        Path story = file("story.txt", STORY);
        assertThat(Console.run("explain", "--format", "jsonl", story, folder, story)
                        .lines())
                .hasSize(1);
    }

    @Test
    void what_the_user_says_goes_before_what_the_files_say() throws IOException {
        Path story = file("story.txt", STORY);
        file("story.txt.metadata.json", "{\"outlet\": \"A\", \"published\": \"2025-01-01\", \"language\": \"fr\"}");
        Console console = Console.run("explain", "--published", "2025-08-21", "--outlet", "Été à Kyïv", story);
        JsonNode article = Json.read(console.out(), JsonNode.class).get("article");
        assertThat(article.get("published").asText()).isEqualTo("2025-08-21");
        assertThat(article.get("outlet").asText()).isEqualTo("Été à Kyïv");
        assertThat(article.get("language").asText()).isEqualTo("fr");
    }

    @Test
    void every_entry_of_an_explanation_stands_where_it_says() {
        Console console = Console.run("explain", "--format", "jsonl", SEEDS);
        assertThat(console.lines()).hasSize(5);
        for (String line : console.lines()) {
            JsonNode explanation = Json.read(line, JsonNode.class);
            assertThat(explanation.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "file",
                            "article",
                            "text",
                            "sentences",
                            "quotations",
                            "quantities",
                            "times",
                            "places",
                            "mentions",
                            "statements",
                            "claims");
            String text = explanation.get("text").asText();
            assertThat(explanation.get("sentences")).isNotEmpty();
            assertThat(explanation.get("quantities")).isNotEmpty();
            for (JsonNode layer : explanation) {
                for (JsonNode entry : layer.isArray() ? layer : Json.MAPPER.createArrayNode()) {
                    if (!entry.get("start").isNull()) {
                        assertThat(text.substring(
                                        entry.get("start").asInt(),
                                        entry.get("end").asInt()))
                                .isEqualTo(entry.get("text").asText());
                    }
                }
            }
        }
    }

    @Test
    void one_file_is_explained_as_an_object_and_several_as_an_array() {
        Path seed = SEEDS.resolve("002_b4da7bf81c36afe7.txt");
        assertThat(Json.read(Console.run("explain", seed).out(), JsonNode.class).isObject())
                .isTrue();
        JsonNode several = Json.read(Console.run("explain", SEEDS).out(), JsonNode.class);
        assertThat(several.isArray()).isTrue();
        assertThat(several).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "extract, table",
        "extract, json",
        "extract, jsonl",
        "extract, csv",
        "compare, table",
        "compare, json",
        "compare, jsonl",
        "compare, csv",
        "explain, jsonl",
        "explain, html"
    })
    void the_same_files_give_the_same_bytes(String command, String format) {
        Console once = Console.run(command, "--format", format, SEEDS);
        Console again = Console.run(command, "--format", format, SEEDS);
        assertThat(once.code()).isZero();
        assertThat(again.out()).isEqualTo(once.out());
    }

    private List<JsonNode> march(Object... arguments) throws IOException {
        file("police.txt", "La police a compté 14 manifestants à Lyon dimanche 1er mars 2026.");
        file("unions.txt", "Les syndicats ont compté 40 manifestants à Lyon dimanche 1er mars 2026.");
        List<Object> all = new ArrayList<>(List.of("compare", folder, "--language", "fr", "--published", "2026-03-02"));
        all.addAll(List.of(arguments));
        return Console.run(all.toArray()).lines().stream()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
    }

    @Test
    void a_finding_a_line_has_both_sides_with_their_files() throws IOException {
        List<JsonNode> found = march("--format", "jsonl");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("relation").asText()).isEqualTo("conflict");
        assertThat(found.get(0).get("alert").asText()).isIn("high", "medium");
        assertThat(found.get(0).get("within").asBoolean()).isFalse();
        assertThat(found.get(0).at("/a/file").asText()).isEqualTo(folder + "/police.txt");
        assertThat(found.get(0).at("/b/file").asText()).isEqualTo(folder + "/unions.txt");
    }

    @Test
    void a_pair_a_line_names_its_finding() throws IOException {
        List<JsonNode> pairs = march("--format", "jsonl", "--pairs");
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).get("finding").asText())
                .isEqualTo(march("--format", "jsonl").get(0).get("id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl", "csv"})
    void claims_taken_from_a_pipe_or_a_file_compare_as_their_articles_do(String format) throws IOException {
        String extracted = Console.run("extract", "--format", "jsonl", SEEDS).out();
        Path file = file("claims.jsonl", "\uFEFF\n" + extracted + "\n");
        Console articles = Console.run("compare", "--withheld", "--format", format, SEEDS);
        Console piped = Console.piped(extracted, "compare", "--withheld", "--claims", "-", "--format", format);
        Console read = Console.run("compare", "--withheld", "--claims", file, "--format", format);
        assertThat(articles.code()).isZero();
        assertThat(piped).isEqualTo(articles);
        assertThat(read).isEqualTo(articles);
    }

    @Test
    void a_bad_line_of_claims_is_named_and_the_rest_is_done() throws IOException {
        String claim =
                Console.run("extract", "--format", "jsonl", SEEDS).lines().get(0);
        String other = claim.replaceFirst("\"confidence\":[0-9.]+", "\"confidence\":0.01");
        Path file = file("claims.jsonl", claim + "\n{\n" + claim + "\n" + other);
        Console console = Console.run("compare", "--claims", file);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("recoupe: " + file + ":2: no JSON"),
                        line -> assertThat(line).startsWith("recoupe: " + file + ":4: another claim has the id "));
        assertThat(console.out()).contains("No two claims stand in a relation worth telling.");
    }

    @Test
    void claims_that_are_not_there_are_told_so() {
        Console console = Console.run("compare", "--claims", folder.resolve("absent.jsonl"));
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("absent.jsonl: there is no such file");
    }

    @Test
    void an_explanation_goes_to_the_file_that_the_user_names() throws IOException {
        Path page = folder.resolve("page.html");
        Console console = Console.run("explain", SEEDS, "-o", page);
        assertThat(console.code()).isZero();
        assertThat(console.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }
}
