package recoupe.local.print;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import recoupe.local.files.Progress;

/** A bar on the terminal that fills as files are done; it leaves nothing behind, and a short task never shows it. */
final class ProgressOnTerminal implements Progress {
    /** Under this number of files the work is over before an eye has found the bar. */
    private static final int WORTH_SHOWING = 8;

    private final String task;
    private final boolean colour;
    private ProgressBar bar;

    ProgressOnTerminal(String task, boolean colour) {
        this.task = task;
        this.colour = colour;
    }

    @Override
    public void start(int steps) {
        if (steps >= WORTH_SHOWING) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setUpdateIntervalMillis(100)
                    .setStyle(colour ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.UNICODE_BLOCK)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void step(String name) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
