package recoupe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.comparison.Comparer;
import recoupe.language.Engine;
import recoupe.model.Action;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Relation;
import recoupe.reader.ArticleReader;
import recoupe.reader.Sidecar;
import recoupe.reader.Source;

/** The five seed articles, from their bytes to findings. */
class SeedsTest {
    private static final Path SEEDS = Path.of("..", "..", "seeds");
    private static List<List<Claim>> claims;
    private static List<Finding> findings;

    @BeforeAll
    static void readsTheSeeds() throws IOException {
        Engine engine = Engine.load();
        try (Stream<Path> files = Files.list(SEEDS)) {
            claims = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(f -> engine.analyse(ArticleReader.read(source(f))).claims())
                    .toList();
        }
        findings = new Comparer().compare(claims.stream().flatMap(List::stream).toList());
    }

    private static Source source(Path file) {
        try {
            return new Source(
                    file.getFileName().toString(), Files.readAllBytes(file), Sidecar.read(file), Instant.EPOCH);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Claim claim(int seed, Action action, int value) {
        return claims.get(seed).stream()
                .filter(c -> c.action() == action && c.quantity() != null)
                .filter(c -> BigDecimal.valueOf(value).equals(c.quantity().min()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("seed " + seed + " has no " + action + " of " + value));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 44, Le ministère russe de la Défense",
        "0, 7, Le ministère russe de la Défense",
        "3, 130, Kiev",
        "3, 126, Moscou",
        "4, 34, Le ministère russe de la Défense",
        "4, 36, Le ministère russe de la Défense",
        "4, 3, Le ministère russe de la Défense",
        "4, 62, L’armée de l’air ukrainienne",
    })
    void everyInterceptionCountHasItsSpeaker(int seed, int value, String speaker) {
        assertThat(claim(seed, Action.INTERCEPT, value).attribution().speaker().text())
                .isEqualToIgnoringCase(speaker);
    }

    @Test
    void sixtyTwoIsAPartOfOneHundredAndFortyFive() {
        Claim whole = claims.get(4).stream()
                .filter(c -> c.claimId().equals(claim(4, Action.INTERCEPT, 62).partOf()))
                .findFirst()
                .orElseThrow();
        assertThat(whole.quantity().min()).isEqualTo(BigDecimal.valueOf(145));
    }

    @Test
    void sevenOverCrimeaArePartOfFortyFour() {
        Claim part = claim(0, Action.INTERCEPT, 7);
        assertThat(part.partOf()).isEqualTo(claim(0, Action.INTERCEPT, 44).claimId());
        assertThat(part.place().text()).isEqualTo("Crimée");
    }

    @Test
    void fiveHundredAndSeventyFourAndFortyAreCheckedAgainstSixHundredAndFourteen() {
        assertThat(findings)
                .filteredOn(f -> f.relation() == Relation.PART_WHOLE)
                .filteredOn(f -> f.a().equals(claim(2, Action.LAUNCH, 614)))
                .extracting(f -> f.b().quantity().min())
                .contains(BigDecimal.valueOf(574), BigDecimal.valueOf(40));
    }

    @Test
    void fiveDifferentNightsRaiseNoAlert() {
        assertThat(findings)
                .filteredOn(f -> f.alert().compareTo(Relation.Alert.MEDIUM) >= 0)
                .isEmpty();
    }
}
