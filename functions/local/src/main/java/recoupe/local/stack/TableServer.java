package recoupe.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB on this machine, over HTTP so that functions in containers reach it too, with the table in it. */
final class TableServer implements AutoCloseable {
    private final LocalDynamoDBRequestHandler database;
    private final LocalDynamoDBServerHandler requests;
    private final Server server;
    private final DynamoDbClient client;

    /**
     * @param folder where the table is kept; null for memory
     * @throws recoupe.local.Failure if the port is in use
     */
    TableServer(Path folder, Host host, int port, String table) {
        try {
            // Account and region are one for all, so that every credential sees the same table.
            database = new LocalDynamoDBRequestHandler(0, folder == null, made(folder), true, false);
        } catch (RuntimeException e) {
            throw new IllegalStateException("DynamoDB does not start", e);
        }
        requests = new LocalDynamoDBServerHandler(database, null);
        server = new Server(host.port(port));
        server.setHandler(requests);
        try {
            server.start();
        } catch (Exception e) {
            database.shutdown();
            throw Port.failure("--dynamodb-port", port, e);
        }
        client = DynamoDbClient.builder()
                .endpointOverride(host.reached(port()))
                .region(Region.of(LocalAws.REGION))
                .credentialsProvider(LocalAws.CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        try {
            client.createTable(TableDefinition.create(table));
        } catch (ResourceInUseException kept) {
            // The table is there from an earlier run with the same folder.
        }
    }

    private static String made(Path folder) {
        try {
            return folder == null ? null : Files.createDirectories(folder).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    DynamoDbClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB does not stop", e);
        } finally {
            database.shutdown();
        }
    }
}
