package recoupe.local;

import picocli.CommandLine.IVersionProvider;

/** What {@code recoupe --version} prints: the version in the jar's manifest and the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "recoupe " + (version == null ? "(unpackaged)" : version),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor")
        };
    }
}
