package recoupe.evaluation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.evaluation.house.Repository;
import recoupe.evaluation.house.Template;

/** What is inside a function's package: every start of a function pays for it. */
class PackageIT {
    /** Folders that nothing on a function's class path may bring. */
    private static final List<String> FORBIDDEN = List.of(
            "io/netty/",
            "org/apache/http/",
            "org/apache/hc/",
            "org/apache/logging/",
            "software/amazon/awssdk/crt/",
            "software/amazon/awssdk/enhanced/",
            "software/amazon/awssdk/transfer/",
            "software/amazon/dynamodb/",
            "com/amazonaws/services/lambda/runtime/events/",
            "com/google/",
            "com/ibm/icu/",
            "kotlin/",
            "org/gaul/",
            "org/joda/",
            "picocli/",
            "recoupe/local/");

    @ParameterizedTest(name = "{0} stays under {1} MB and brings nothing forbidden")
    @CsvSource({"ExtractFunction, 20", "ApiFunction, 16"})
    void aPackageStaysSmall(String function, int megabytes) throws IOException {
        Path jar = Repository.file((String) Template.read().at("Resources", function, "Properties", "CodeUri"));
        assertThat(Files.size(jar)).isLessThan(megabytes * 1_000_000L);
        try (var zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .noneMatch(name -> FORBIDDEN.stream().anyMatch(name::startsWith));
        }
    }
}
