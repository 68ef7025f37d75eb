package recoupe.local.stack;

import java.net.InetSocketAddress;
import java.net.URI;
import recoupe.local.Failure;

/** The address that the servers of a stack listen on. */
record Host(String name) {
    /**
     * A port on this host, to listen on; 0 for any that is free.
     *
     * @throws Failure if there is no such host
     */
    InetSocketAddress port(int port) {
        InetSocketAddress address = new InetSocketAddress(name, port);
        if (address.isUnresolved()) {
            throw new Failure("error.no-host", name);
        }
        return address;
    }

    /**
     * The same as an address of the web, to listen on.
     *
     * @throws Failure if there is no such host
     */
    URI listening(int port) {
        return address(port(port).getHostString(), port);
    }

    /** The address under which a program on this machine reaches a port. A number, so that S3 clients keep the bucket out of it. */
    URI reached(int port) {
        boolean any = name.equals("0.0.0.0") || name.equals("::") || name.equals("localhost");
        return address(any ? "127.0.0.1" : name, port);
    }

    /** The address under which a person reaches a port. */
    URI shown(int port) {
        boolean loopback = name.equals("127.0.0.1") || name.equals("0.0.0.0") || name.equals("::");
        return address(loopback ? "localhost" : name, port);
    }

    private static URI address(String host, int port) {
        return URI.create("http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port);
    }
}
