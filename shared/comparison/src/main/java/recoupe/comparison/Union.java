package recoupe.comparison;

import java.util.stream.IntStream;

/** Which of a number of things belong together; the smallest number of each group stands for it. */
final class Union {
    private final int[] parent;

    Union(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        int next = i;
        while (parent[next] != root) {
            int after = parent[next];
            parent[next] = root;
            next = after;
        }
        return root;
    }

    void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }
}
