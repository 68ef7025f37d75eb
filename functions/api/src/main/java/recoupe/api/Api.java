package recoupe.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import recoupe.comparison.Comparer;
import recoupe.store.ClaimTable;
import recoupe.store.TableBusyException;
import software.amazon.awssdk.core.exception.SdkException;

/** The API: which address answers what, and how a request that none answers is told so. */
final class Api {
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    /** Bytes of a body: Lambda hands over six million, in which quotation marks and line ends take twice their room. */
    private static final int MOST_BYTES = 4_000_000;

    private final List<Route> routes;
    private final Cursors cursors;

    Api(ClaimTable table, Comparer comparer, Cursors cursors, LongSupplier nanos) {
        this.cursors = cursors;
        ClaimList claims = new ClaimList(table);
        ArticleList articles = new ArticleList(table);
        Discrepancies discrepancies = new Discrepancies(table, comparer, nanos);
        routes = List.of(
                new Route(
                        "/claims",
                        List.of(
                                Parameter.ARTICLE,
                                Parameter.SPEAKER,
                                Parameter.OUTLET,
                                Parameter.ACTION,
                                Parameter.COUNTED,
                                Parameter.FROM,
                                Parameter.TO,
                                Parameter.LIMIT,
                                Parameter.CURSOR),
                        claims::list),
                new Route("/claims/{id}", List.of(), claims::one),
                new Route("/articles", List.of(Parameter.LIMIT, Parameter.CURSOR), articles::list),
                new Route("/articles/{id}", List.of(Parameter.LIMIT, Parameter.CURSOR), articles::one),
                new Route(
                        "/discrepancies",
                        List.of(
                                Parameter.RELATION,
                                Parameter.ALERT,
                                Parameter.ACTION,
                                Parameter.COUNTED,
                                Parameter.ARTICLE,
                                Parameter.FROM,
                                Parameter.TO,
                                Parameter.LIMIT,
                                Parameter.CURSOR),
                        discrepancies::list),
                new Route("/health", List.of(), call -> health(table)),
                asset("/openapi.json", "openapi.json", "application/json"),
                asset("/", "page.html", "text/html; charset=utf-8"),
                asset("/page.css", "page.css", "text/css; charset=utf-8"),
                asset("/page.js", "page.js", "text/javascript; charset=utf-8"));
    }

    private static Route asset(String template, String name, String mediaType) {
        Response response = new Asset(name, mediaType).response();
        return new Route(template, List.of(), call -> response);
    }

    /** Every address there is. */
    List<Route> routes() {
        return routes;
    }

    /**
     * Answers a request, whatever it is.
     *
     * @param faults hears of what went wrong on this side; the caller is told no more than that it did
     */
    Response answer(Request request, Consumer<Exception> faults) {
        Response response;
        try {
            response = bounded(routed(request))
                    .sealed()
                    .unlessKnown(request.headers().get("if-none-match"));
        } catch (Problem problem) {
            response = problem.answer(request.path()).sealed();
        } catch (SdkException | TableBusyException e) {
            faults.accept(e);
            response = unavailable().answer(request.path()).sealed();
        } catch (RuntimeException e) {
            faults.accept(e);
            response = fault().answer(request.path()).sealed();
        }
        return request.method().equals("HEAD") ? response.withoutBody() : response;
    }

    private Response routed(Request request) {
        List<String> steps = request.steps();
        for (Route route : routes) {
            String id = route.match(steps).orElse(null);
            if (id != null) {
                return switch (request.method()) {
                    case "GET", "HEAD" ->
                        route.answer()
                                .apply(new Call(
                                        request.path(), id, Query.of(request.query(), route.parameters()), cursors));
                    case "OPTIONS" -> new Response(204, Map.of("allow", ALLOWED), "");
                    default ->
                        throw new Problem(
                                        405,
                                        "method-not-allowed",
                                        "Method not allowed",
                                        "The API only reads: " + ALLOWED + ". Articles come in through the bucket.")
                                .withHeader("allow", ALLOWED);
                };
            }
        }
        throw Problem.notFound(
                "There is nothing at \"" + Problem.cut(request.path()) + "\"; /openapi.json lists the addresses.");
    }

    private static Response bounded(Response response) {
        int bytes = response.body().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw Problem.badRequest(
                    "page-too-large",
                    "Page too large",
                    "This page has " + bytes
                            + " bytes, more than can be sent at once; ask for fewer items with limit.");
        }
        return response;
    }

    private static Response health(ClaimTable table) {
        table.article("health");
        return new Response(
                200, Map.of("content-type", "application/json", "cache-control", "no-store"), "{\"status\":\"ok\"}");
    }

    private static Problem unavailable() {
        return new Problem(
                        503,
                        "table-unavailable",
                        "Table unavailable",
                        "The table of claims does not answer just now; try again in a moment.")
                .withHeader("retry-after", "1");
    }

    private static Problem fault() {
        return new Problem(
                500,
                "internal-fault",
                "Internal fault",
                "The fault is on this side and has been written down; the same request will hardly fare better.");
    }
}
