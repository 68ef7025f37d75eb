package recoupe.local.print;

import java.util.List;

/**
 * Lines of comma-separated values (RFC 4180, lines end in CR LF). A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front (OWASP, «CSV injection»); plain numbers are left alone.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {}

    static String line(List<?> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
