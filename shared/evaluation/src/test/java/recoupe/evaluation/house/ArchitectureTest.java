package recoupe.evaluation.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules that the class files themselves can answer: who may use whom, and what nobody may use. */
class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("recoupe");
    }

    /** Each room, and the rooms that it may use. */
    static Stream<Arguments> rooms() {
        return Stream.of(
                arguments("model", List.of()),
                arguments("reader", List.of("model")),
                arguments("language", List.of("model")),
                arguments("comparison", List.of("model")),
                arguments("store", List.of("model")),
                arguments("extract", List.of("model", "reader", "language", "comparison", "store")),
                arguments("api", List.of("model", "reader", "language", "comparison", "store")),
                arguments("local", List.of("model", "reader", "language", "comparison", "store", "extract", "api")));
    }

    @ParameterizedTest(name = "{0} uses {1} and no other room")
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsBelowIt(String room, List<String> below) {
        var allowed = Stream.concat(Stream.of(room), below.stream())
                .map(ArchitectureTest::room)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(resideInAPackage("recoupe..").and(not(resideInAnyPackage(allowed))))
                .check(house);
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching("recoupe.(*)..").should().beFreeOfCycles().check(house);
    }

    /** What only some rooms may use: packages of libraries, and the rooms that may use them. */
    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("software.amazon.awssdk..", List.of("store", "extract", "api", "local")),
                arguments("com.amazonaws..", List.of("extract", "api", "local")),
                arguments(
                        "com.fasterxml.jackson.databind..",
                        List.of("model", "reader", "store", "extract", "api", "local")),
                arguments("org.jsoup..", List.of("reader", "local")),
                arguments("morfologik..", List.of("language")),
                arguments("org.crac..", List.of("extract", "api")),
                arguments("picocli..", List.of("local")),
                arguments("org.gaul..", List.of("local")),
                arguments("software.amazon.dynamodb..", List.of("local")));
    }

    @ParameterizedTest(name = "{0} stays in {1}")
    @MethodSource("libraries")
    void aLibraryStaysInItsRooms(String library, List<String> rooms) {
        noClasses()
                .that(resideInAPackage("recoupe..")
                        .and(not(resideInAnyPackage(
                                rooms.stream().map(ArchitectureTest::room).toArray(String[]::new)))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(house);
    }

    @Test
    void whatThinksKnowsNoClockNoChanceAndNoSurroundings() {
        var thinking = noClasses()
                .that()
                .resideInAnyPackage(room("model"), room("reader"), room("language"), room("comparison"));
        thinking.should().callMethod(Instant.class, "now").check(house);
        thinking.should().callMethod(LocalDate.class, "now").check(house);
        thinking.should().callMethod(System.class, "currentTimeMillis").check(house);
        thinking.should().callMethod(System.class, "getenv", String.class).check(house);
        thinking.should()
                .dependOnClassesThat(isOneOf(Clock.class, Random.class))
                .check(house);
        thinking.should().callMethod(UUID.class, "randomUUID").check(house);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(house);
    }

    @Test
    void namesSayWhatAThingIsAndNotWhichPatternItFollows() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .check(house);
    }

    @Test
    void everyClassLivesInARoom() {
        var rooms = Stream.concat(rooms().map(row -> (String) row.get()[0]), Stream.of("evaluation"));
        classes()
                .should()
                .resideInAnyPackage(rooms.map(ArchitectureTest::room).toArray(String[]::new))
                .check(house);
    }

    private static String room(String name) {
        return "recoupe." + name + "..";
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "a source of time or chance", type -> Stream.of(types).anyMatch(type::isEquivalentTo));
    }
}
