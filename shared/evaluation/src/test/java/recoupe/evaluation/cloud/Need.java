package recoupe.evaluation.cloud;

import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;

/** Something that not every machine has and that some tests cannot do without. */
enum Need {
    ENGINE("a container engine that answers (start Docker, or set DOCKER_HOST)", () -> DockerClientFactory.instance()
            .isDockerAvailable()),
    SAM("sam, the command line of AWS SAM", () -> Tool.isInstalled("sam")),
    CFN_LINT("cfn-lint", () -> Tool.isInstalled("cfn-lint"));

    private final String text;
    private final BooleanSupplier met;

    Need(String text, BooleanSupplier met) {
        this.text = text;
        this.met = met;
    }

    /** What is needed, in words. */
    String text() {
        return text;
    }

    /** Whether this machine has it. */
    boolean isMet() {
        return met.getAsBoolean();
    }
}
