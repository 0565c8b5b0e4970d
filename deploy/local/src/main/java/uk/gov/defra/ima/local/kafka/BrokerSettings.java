package uk.gov.defra.ima.local.kafka;

import java.nio.file.Path;

/** {@code server.properties} of one node that is broker and controller. */
final class BrokerSettings {

    private BrokerSettings() {}

    /** @param data where the logs are */
    static String of(int port, int controllerPort, Path data) {
        return """
                # Written at each start.
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                # Nobody waits for more members of a group to arrive.
                group.initial.rebalance.delay.ms=0
                # A hundred small partitions need neither large indexes nor a large cleaner.
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, escaped(data));
    }

    /** In a properties file a backslash escapes. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
