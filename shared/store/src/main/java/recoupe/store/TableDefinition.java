package recoupe.store;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The table's keys: a partition key and a sort key, both text, and no secondary index.
 *
 * <p>Secondary indexes are brought up to date after the fact, so a reader of one may see half an article. The rows that serve as
 * indexes are written by {@link ClaimTable} itself and read consistently.
 */
public final class TableDefinition {
    /** The table's name where none is given. */
    public static final String DEFAULT_NAME = "recoupe";

    /** The partition key, text. */
    public static final String PARTITION_KEY = "pk";

    /** The sort key, text. */
    public static final String SORT_KEY = "sk";

    private TableDefinition() {}

    /** The request that creates the table, on demand, under a name. */
    public static CreateTableRequest create(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attribute(PARTITION_KEY), attribute(SORT_KEY))
                .keySchema(key(PARTITION_KEY, KeyType.HASH), key(SORT_KEY, KeyType.RANGE))
                .build();
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
