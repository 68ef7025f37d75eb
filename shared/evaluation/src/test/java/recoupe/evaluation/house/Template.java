package recoupe.evaluation.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The stack as {@code template.yaml} describes it; short forms such as {@code !Ref X} are read as their long forms, {@code {Ref: X}}. */
public record Template(Map<String, Object> content) {

    /** Reads the repository's template. */
    public static Template read() {
        try (var reader = Files.newBufferedReader(Repository.file("template.yaml"))) {
            return new Template(new Yaml(new Intrinsics()).load(reader));
        } catch (IOException e) {
            throw new IllegalStateException("template.yaml cannot be read", e);
        }
    }

    /** The value behind a path of names, each the key of a map. */
    public Object at(String... path) {
        Object value = content;
        for (String name : path) {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey(name)) {
                throw new IllegalArgumentException("template.yaml has no " + String.join("/", path));
            }
            value = map.get(name);
        }
        return value;
    }

    /** The resources of a type, by their logical names. */
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Object>> resources(String type) {
        var found = new TreeMap<String, Map<String, Object>>();
        ((Map<String, Map<String, Object>>) at("Resources")).forEach((name, resource) -> {
            if (type.equals(resource.get("Type"))) {
                found.put(name, (Map<String, Object>) resource.get("Properties"));
            }
        });
        return found;
    }

    /** CloudFormation's functions as plain maps. */
    private static final class Intrinsics extends SafeConstructor {
        Intrinsics() {
            super(strict());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String function = node.getTag().getValue().substring(1);
                    return Map.of(function.equals("Ref") ? "Ref" : "Fn::" + function, argument(function, node));
                }
            });
        }

        private static LoaderOptions strict() {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return options;
        }

        private Object argument(String function, Node node) {
            if (node instanceof ScalarNode scalar) {
                String text = constructScalar(scalar);
                return function.equals("GetAtt") ? List.of(text.split("\\.", 2)) : text;
            }
            return node instanceof SequenceNode sequence
                    ? constructSequence(sequence)
                    : constructMapping((MappingNode) node);
        }
    }
}
