package org.xinghe.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinghe.shared.Actor;
import org.xinghe.shared.PersonId;

@ApplicationModuleTest
class HistoryTests {

    private final History history;
    private final HistoryChain chain;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    HistoryTests(History history, HistoryChain chain, JdbcClient jdbc, TransactionTemplate transactions) {
        this.history = history;
        this.chain = chain;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void anEntrySaysWhoDidWhatFromWhereToWhere() {
        var thing = PersonId.fresh();
        var person = PersonId.fresh();
        Actor.of(person, "顾知远")
                .run(() -> transactions.executeWithoutResult(_ ->
                        history.note("notice", thing, "release", "COUNTERSIGNED", "RELEASED", Map.of("number", "1"))));

        assertThat(history.of(thing)).singleElement().satisfies(entry -> {
            assertThat(entry.personName()).isEqualTo("顾知远");
            assertThat(entry.act()).isEqualTo("release");
            assertThat(entry.from()).isEqualTo("COUNTERSIGNED");
            assertThat(entry.to()).isEqualTo("RELEASED");
            assertThat(entry.changes()).isEqualTo(Map.of("number", "1"));
        });
    }

    @Test
    void anEntryCanNeitherBeChangedNorRemoved() {
        note(PersonId.fresh());

        assertThatThrownBy(
                        () -> jdbc.sql("update history.entry set act = 'other'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from history.entry").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate history.entry cascade").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void nothingIsNotedWhenTheActIsRolledBack() {
        var thing = PersonId.fresh();
        transactions.executeWithoutResult(status -> {
            history.note("notice", thing, "release", Map.of());
            status.setRollbackOnly();
        });

        assertThat(history.of(thing)).isEmpty();
    }

    @Test
    void theChainHoldsWhenManyWriteAtOnce() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < 200; writer++) {
                writers.submit(() -> note(PersonId.fresh()));
                if (writer % 20 == 0) {
                    writers.submit(chain::linkNewEntries);
                }
            }
        }
        linkAll();

        var proof = chain.verify();
        assertThat(proof.brokenAt()).isNull();
        assertThat(proof.waiting()).isZero();
        assertThat(proof.links()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void aChangeBehindTheDatabasesBackShows() {
        var thing = PersonId.fresh();
        note(thing);
        note(PersonId.fresh());
        linkAll();
        var position =
                jdbc.sql("""
                        select position
                          from history.link
                          join history.entry on entry.id = link.entry
                         where object = :thing
                        """).param("thing", thing.value()).query(Long.class).single();

        var broken = transactions.execute(status -> {
            jdbc.sql("alter table history.entry disable trigger user").update();
            jdbc.sql("update history.entry set person_name = '别人' where object = :thing")
                    .param("thing", thing.value())
                    .update();
            var proof = chain.verify();
            status.setRollbackOnly();
            return proof;
        });

        assertThat(broken.brokenAt()).isEqualTo(position);
        assertThat(chain.verify().brokenAt()).isNull();
    }

    private void note(PersonId thing) {
        transactions.executeWithoutResult(_ -> history.note("notice", thing, "release", Map.of()));
    }

    private void linkAll() {
        // A linker in the background may hold the lock for a moment; what counts is that in the end nothing waits.
        while (chain.verify().waiting() > 0) {
            chain.linkNewEntries();
        }
    }
}
