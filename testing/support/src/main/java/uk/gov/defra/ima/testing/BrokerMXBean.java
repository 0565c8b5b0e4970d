package uk.gov.defra.ima.testing;

/** How code of any class loader reaches the broker of this process. */
public interface BrokerMXBean {

    /** Addresses for {@code bootstrap.servers}; the same after every restart. */
    String getBootstrap();

    /** Starts the broker on its port and data, unless it runs; returns when it answers. */
    void start();

    /** Stops the broker, unless it is stopped. */
    void stop();
}
