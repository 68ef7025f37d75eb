package recoupe.evaluation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code template.yaml} as the tools of the trade see it. */
class LintIT {
    @Test
    @Needs(Need.CFN_LINT)
    void cfnLintHasNothingToSay() throws IOException, InterruptedException {
        Tool.Ended ended = Tool.run(List.of("cfn-lint", "template.yaml"));
        assertThat(ended.output()).isEmpty();
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    @Needs(Need.SAM)
    void samFindsTheTemplateValid() throws IOException, InterruptedException {
        Tool.Ended ended = Tool.run(List.of("sam", "validate", "--lint", "--region", "eu-west-3"));
        assertThat(ended.output()).contains("is a valid SAM Template").doesNotContainPattern("(?m)^\\W*[EWI]\\d{4}\\b");
        assertThat(ended.exitCode()).isZero();
    }
}
