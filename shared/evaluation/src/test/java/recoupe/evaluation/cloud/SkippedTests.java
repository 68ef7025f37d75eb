package recoupe.evaluation.cloud;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which tests were skipped, and why, so that a suite never shrinks unseen. */
public final class SkippedTests implements TestExecutionListener {
    private final List<String> skipped = new ArrayList<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            note(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        skipped.forEach(line -> System.out.println("SKIPPED " + line));
    }

    private synchronized void note(TestIdentifier test, String reason) {
        String within = plan.getParent(test)
                .map(parent -> parent.getDisplayName() + ", ")
                .orElse("");
        skipped.add(within + test.getDisplayName() + ": " + reason);
    }
}
