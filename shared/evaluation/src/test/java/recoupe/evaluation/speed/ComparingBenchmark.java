package recoupe.evaluation.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import recoupe.comparison.Comparer;
import recoupe.model.Claim;

/**
 * How long comparing takes as the press grows: a year of 1,000 and of 10,000 articles, and one event told by 2,000. Started by hand
 * ({@code main}); prints seconds of clock and of processor, and the greatest heap.
 */
public final class ComparingBenchmark {
    private static final double SECOND = 1e9;

    private ComparingBenchmark() {}

    public static void main(String[] arguments) {
        new Comparer().compare(ManyArticles.year(500));
        measure("a year, 1,000 articles", ManyArticles.year(1_000));
        measure("a year, 10,000 articles", ManyArticles.year(10_000));
        measure("one event, 500 articles", ManyArticles.oneEvent(500));
        measure("one event, 1,000 articles", ManyArticles.oneEvent(1_000));
        measure("one event, 2,000 articles", ManyArticles.oneEvent(2_000));
    }

    private static void measure(String name, List<Claim> claims) {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long clock = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int findings = new Comparer().compare(claims).size();
        double seconds = (System.nanoTime() - clock) / SECOND;
        double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / SECOND;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%s: %d claims, %d findings, %.2f s, %.2f s of processor, at most %d MB of heap%n",
                name, claims.size(), findings, seconds, cpu, peak >> 20);
    }
}
