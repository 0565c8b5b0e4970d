package uk.gov.defra.ima.messaging.component;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.defra.ima.messaging.consume.EventReceiver;

/** As every consuming service has it. */
@ApplicationScoped
class Facts {

    private final EventReceiver receiver;

    Facts(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("facts")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        receiver.receive(batch);
    }
}
