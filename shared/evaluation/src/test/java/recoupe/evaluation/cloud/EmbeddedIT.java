package recoupe.evaluation.cloud;

/** The whole path, with S3 and DynamoDB in this process: no container, no account. */
class EmbeddedIT extends WholePath {
    @Override
    Storage open() throws Exception {
        return new EmbeddedStorage();
    }
}
