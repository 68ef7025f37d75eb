package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The table that is made on one machine and the one that the template makes have the same keys. */
class TemplateTest {
    private static final Pattern RESOURCE = Pattern.compile("(?m)^  \\w+:$");
    private static final Pattern ATTRIBUTE = Pattern.compile("AttributeName: (\\w+), AttributeType: (\\w+)");
    private static final Pattern KEY = Pattern.compile("AttributeName: (\\w+), KeyType: (\\w+)");

    @Test
    void theTemplatesTableIsTheDefinedOne() throws IOException {
        String table = table();
        CreateTableRequest defined = TableDefinition.create("any");
        assertThat(pairs(ATTRIBUTE, table))
                .isEqualTo(defined.attributeDefinitions().stream()
                        .map(a -> a.attributeName() + " " + a.attributeTypeAsString())
                        .toList());
        assertThat(pairs(KEY, table))
                .isEqualTo(defined.keySchema().stream()
                        .map(k -> k.attributeName() + " " + k.keyTypeAsString())
                        .toList());
        assertThat(table).contains("BillingMode: " + defined.billingModeAsString());
        assertThat(table.contains("SecondaryIndexes:"))
                .isEqualTo(defined.hasGlobalSecondaryIndexes() || defined.hasLocalSecondaryIndexes());
    }

    /** The part of the template that describes the table. */
    private static String table() throws IOException {
        String template = Files.readString(Path.of("..", "..", "template.yaml"));
        int type = template.indexOf("Type: AWS::DynamoDB::Table\n");
        assertThat(type).as("the table in template.yaml").isPositive();
        String rest = template.substring(type);
        return rest.substring(
                0,
                RESOURCE.matcher(rest)
                        .results()
                        .map(MatchResult::start)
                        .findFirst()
                        .orElse(rest.length()));
    }

    private static List<String> pairs(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
