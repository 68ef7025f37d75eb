package recoupe.store;

/** The table gave or took too little in the time that was patiently waited; the same call may succeed later. */
public final class TableBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TableBusyException(String message) {
        super(message);
    }
}
