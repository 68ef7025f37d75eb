package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Signs for scales behind digits: the «k» of «10k», the «Md» of «3 Md€», the "bn" of "$4.5bn". */
final class Scales {
    private record Sign(BigDecimal value, String condition) {}

    private final Map<String, Sign> signs = new HashMap<>();
    private final Units units;

    Scales(Language language, Units units) {
        this.units = units;
        for (Table.Row row : Table.common("scales")) {
            if (row.need("language").equals(language.code())) {
                String condition = row.need("condition");
                if (!condition.equals("any") && !condition.equals("money") && !condition.equals("joined")) {
                    throw row.bad("no such condition: " + condition);
                }
                signs.put(row.need("sign"), new Sign(new BigDecimal(row.need("value")), condition));
            }
        }
    }

    /** The value of the sign at a token behind a number that starts at {@code first}; null if it is none here. */
    BigDecimal read(Text text, int first, int at) {
        Token token = text.at(at);
        Sign sign = token == null ? null : signs.get(token.text());
        if (sign == null) {
            return null;
        }
        boolean money = units.isMoneySign(text.at(first - 1)) || isMoneyAfter(text, at + 1);
        boolean joined = text.token(at - 1).end() == token.start();
        return switch (sign.condition()) {
            case "any" -> sign.value();
            case "joined" -> money || joined && isBeforeNoun(text, at + 1) ? sign.value() : null;
            default -> money ? sign.value() : null;
        };
    }

    /** A currency follows, or the «de» that a scale takes: «2 M€», «1,2 M d'abonnés». */
    private boolean isMoneyAfter(Text text, int at) {
        Token next = text.at(at);
        if (next != null && (next.is("d'") || next.is("de"))) {
            return true;
        }
        return next != null && (units.isMoneySign(next) || units.isMoneyName(next));
    }

    private static boolean isBeforeNoun(Text text, int at) {
        Token next = text.at(at);
        return next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJECTIVE));
    }
}
