package recoupe.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import recoupe.model.Claim;

/** The rows that hold the claims themselves. */
final class ClaimRows {
    private ClaimRows() {}

    /**
     * The claims of keys, in the order of the keys.
     *
     * @throws ChangedException if one is not there, since then its generation has been swept away meanwhile
     */
    static Map<RowKey, Claim> read(Calls calls, Collection<RowKey> keys) throws ChangedException {
        var items = calls.get(keys);
        Map<RowKey, Claim> claims = new LinkedHashMap<>();
        for (RowKey key : keys) {
            if (!items.containsKey(key)) {
                throw new ChangedException("an article changed while its claims were read");
            }
            claims.put(key, Items.claim(items.get(key)));
        }
        return claims;
    }
}
