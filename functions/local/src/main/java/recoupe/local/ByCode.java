package recoupe.local;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/** A value of a fixed list, named on the command line as it is in JSON. */
class ByCode<T> implements ITypeConverter<T>, Iterable<String> {
    private final List<T> values;
    private final Function<T, String> code;

    ByCode(List<T> values, Function<T, String> code) {
        this.values = values;
        this.code = code;
    }

    @Override
    public T convert(String name) {
        return values.stream()
                .filter(value -> code.apply(value).equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new BadValue("usage.one-of", String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return values.stream().map(code).iterator();
    }
}
