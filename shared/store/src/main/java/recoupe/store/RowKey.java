package recoupe.store;

/** The primary key of one item of the table. */
record RowKey(String partition, String sort) {}
