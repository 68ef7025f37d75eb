package recoupe.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recoupe.api.Newsroom.Figure;
import recoupe.comparison.Comparer;
import recoupe.model.Action;
import recoupe.model.Json;

/** A request for discrepancies does a bounded amount of work and says where to go on. */
class WalkTest {
    private final Newsroom newsroom = new Newsroom();

    @BeforeEach
    void upload() {
        for (int week = 0; week < 4; week++) {
            String day = "2026-03-0" + (1 + 2 * week);
            for (String outlet : List.of("Le Matin", "Le Soir")) {
                newsroom.upload(
                        outlet + week,
                        outlet,
                        day,
                        new Figure(
                                outlet.equals("Le Soir") ? "Organisers" : "Police",
                                outlet.equals("Le Soir") ? 40 : 14,
                                Action.ATTEND,
                                "person",
                                day));
            }
        }
    }

    @Test
    void walkingOneGroupAtATimeTellsTheSameAsWalkingAllAtOnce() {
        List<JsonNode> atOnce = pages(() -> 0L, 100, new ArrayList<>());
        assertThat(atOnce).hasSizeGreaterThanOrEqualTo(4);

        AtomicLong slow = new AtomicLong();
        List<Integer> sizes = new ArrayList<>();
        List<JsonNode> oneByOne = pages(() -> slow.addAndGet(TimeUnit.SECONDS.toNanos(5)), 100, sizes);
        assertThat(sizes).hasSizeGreaterThan(1);
        assertThat(oneByOne).isEqualTo(atOnce);
    }

    @Test
    void aFilterThatNothingMeetsIsWalkedToItsEnd() {
        List<Integer> sizes = new ArrayList<>();
        assertThat(pages("/discrepancies?counted=ship", () -> 0L, sizes)).isEmpty();
        assertThat(sizes).containsExactly(0);
    }

    private List<JsonNode> pages(LongSupplier nanos, int limit, List<Integer> sizes) {
        return pages("/discrepancies?limit=" + limit, nanos, sizes);
    }

    private List<JsonNode> pages(String address, LongSupplier nanos, List<Integer> sizes) {
        Api api = new Api(newsroom.table(), new Comparer(), new Cursors(Newsroom.CURSOR_KEY), nanos);
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String query = address.substring(address.indexOf('?') + 1) + cursor;
            Response response = api.answer(new Request("GET", "/discrepancies", query, Map.of()), fault -> {
                throw new AssertionError(fault);
            });
            JsonNode page = Json.read(response.body(), JsonNode.class);
            assertThat(page.get("complete").asBoolean()).isTrue();
            page.get("items").forEach(items::add);
            sizes.add(page.get("items").size());
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        } while (cursor != null);
        return items;
    }
}
