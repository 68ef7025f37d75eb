package recoupe.api;

import recoupe.model.Action;
import recoupe.model.Claim;
import recoupe.store.ClaimFilter;
import recoupe.store.ClaimTable;
import recoupe.store.Page;
import recoupe.store.Position;

/** Claims, by what they say and who says it. */
final class ClaimList {
    private final ClaimTable table;

    ClaimList(ClaimTable table) {
        this.table = table;
    }

    Response list(Call call) {
        Query query = call.query();
        String action = query.text(Parameter.ACTION);
        ClaimFilter filter = new ClaimFilter(
                query.text(Parameter.ARTICLE),
                query.text(Parameter.SPEAKER),
                query.text(Parameter.OUTLET),
                action == null ? null : Action.of(action),
                query.text(Parameter.COUNTED),
                query.day(Parameter.FROM),
                query.day(Parameter.TO));
        Page<Claim> page = table.claims(filter, call.after(Position::parse), query.limit());
        return Response.json(new Items<>(page.items(), call.next(page)));
    }

    Response one(Call call) {
        return table.claim(call.id())
                .map(Response::json)
                .orElseThrow(() -> Problem.notFound("There is no claim \"" + Problem.cut(call.id())
                        + "\"; its article may have been removed or replaced."));
    }
}
