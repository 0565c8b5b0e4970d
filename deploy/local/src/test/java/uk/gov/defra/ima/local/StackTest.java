package uk.gov.defra.ima.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.defra.ima.local.kafka.Topics;
import uk.gov.defra.ima.local.mail.Letters;
import uk.gov.defra.ima.local.mail.StoredMessage;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.postgres.DatabaseLogin;

/** Real PostgreSQL, Kafka and mail, killed and started again. */
class StackTest {

    private static final Set<Part> PARTS = Set.of(Part.POSTGRES, Part.KAFKA, Part.MAIL);

    @TempDir
    private Path directory;

    @Test
    void finds_everything_again_after_each_part_was_killed() throws Exception {
        var plan = StackPlan.in(Checkout.find(), directory).on(Ports.free()).only(PARTS);
        List<ProcessHandle> processes;
        try (Stack stack = Stack.started(plan)) {
            rolesMayDoNoMoreThanTheyMust(stack);
            write(stack);
            for (Part part : PARTS) {
                stack.kill(part);
                assertThat(stack.part(part).running()).isFalse();
                stack.start(part);
            }
            assertEverythingIsThere(stack);
            assertThat(stack.broken()).isNotDone();
            processes = ProcessHandle.current().descendants().toList();
        }
        assertThat(processes).hasSizeGreaterThan(2);
        await().untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));

        try (Stack again = Stack.started(plan)) {
            assertEverythingIsThere(again);
            ProcessHandle.of(again.part(Part.KAFKA).pid().orElseThrow())
                    .orElseThrow()
                    .destroyForcibly();
            await().untilAsserted(() -> assertThat(again.broken()).isCompleted());
            assertThat(again.broken().join()).hasMessageStartingWith("Kafka ended by itself");
        }
    }

    @Test
    void does_not_invent_new_passwords_for_old_data() throws IOException {
        Files.createDirectories(directory.resolve("postgres/data"));

        assertThatThrownBy(() -> new Stack(StackPlan.in(Checkout.find(), directory)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("secrets.properties is gone");
    }

    private static void rolesMayDoNoMoreThanTheyMust(Stack stack) throws SQLException {
        assertThat(query(stack.postgres().superuser("postgres"), "show fsync")).isEqualTo("on");
        assertThat(query(stack.postgres().superuser("postgres"), "show synchronous_commit"))
                .isEqualTo("on");
        assertThatThrownBy(() -> execute(stack.postgres().app(Service.ACTIONS), "create table t (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        var stranger = new DatabaseLogin(
                stack.postgres().url("risks"),
                stack.postgres().app(Service.ACTIONS).user(),
                stack.postgres().app(Service.ACTIONS).password());
        assertThatThrownBy(() -> execute(stranger, "select 1")).isInstanceOf(SQLException.class);
    }

    private static void write(Stack stack) throws Exception {
        execute(stack.postgres().owner(Service.ACTIONS), "create table kept (word text)");
        execute(stack.postgres().owner(Service.ACTIONS), "insert into kept values ('row')");
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrap()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("ima.actions.v1", 0, "key", "record"))
                    .get();
        }
        Letters.send(stack.plan().ports().of(Port.SMTP), "letter", "text", "<p>html</p>", "dro@defra.example");
    }

    private static void assertEverythingIsThere(Stack stack) throws SQLException {
        assertThat(query(stack.postgres().owner(Service.ACTIONS), "select word from kept"))
                .isEqualTo("row");
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
            assertThat(consumer.listTopics()).containsKeys(Topics.NAMES.toArray(String[]::new));
            assertThat(consumer.partitionsFor("ima.plans.v1")).hasSize(Topics.PARTITIONS);
            consumer.assign(List.of(new TopicPartition("ima.actions.v1", 0)));
            consumer.seekToBeginning(consumer.assignment());
            await().untilAsserted(() -> assertThat(consumer.poll(Duration.ofSeconds(1)))
                    .extracting(record -> record.value())
                    .containsExactly("record"));
        }
        assertThat(stack.mail().messages()).extracting(StoredMessage::subject).containsExactly("letter");
    }

    private static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
