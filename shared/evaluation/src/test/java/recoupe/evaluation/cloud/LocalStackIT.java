package recoupe.evaluation.cloud;

/** The whole path in LocalStack: it takes our template, and what the extract function gets is what its bucket told its queue. */
@Needs(Need.ENGINE)
class LocalStackIT extends WholePath {
    @Override
    Storage open() throws Exception {
        return new LocalStack();
    }
}
