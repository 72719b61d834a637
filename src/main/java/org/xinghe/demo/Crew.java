package org.xinghe.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Plays what people do: one after the other, or side by side where only units' own things are touched. Several acts
/// share a transaction, since each commit waits for the disk. When the program ends in the middle, what has begun is
/// finished and nothing else begins.
@Component
@Profile("demo")
class Crew implements DisposableBean {

    private static final int HANDS = 3;
    private static final int ACTS_TOGETHER = 60;

    private final TransactionTemplate transaction;
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final ReadWriteLock stage = new ReentrantReadWriteLock();

    Crew(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /// Does something that is not cut in two when the program ends.
    void whole(Runnable deed) {
        stage.readLock().lock();
        try {
            deed.run();
        } finally {
            stage.readLock().unlock();
        }
    }

    /// Does something in one transaction.
    void together(Runnable deed) {
        whole(() -> transaction.executeWithoutResult(_ -> deed.run()));
    }

    /// Waits for what has begun; from then on nothing begins any more.
    void stop() {
        try {
            stage.writeLock().tryLock(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// In the order of time, in this thread.
    void inOrder(Collection<Act> acts) {
        var sorted = acts.stream().sorted(Comparator.comparing(Act::at)).toList();
        for (var from = 0; from < sorted.size(); from += ACTS_TOGETHER) {
            play(sorted.subList(from, Math.min(sorted.size(), from + ACTS_TOGETHER)));
        }
    }

    /// Side by side, what one unit does in the order of time.
    void sideBySide(Collection<Act> acts) {
        var ofUnits = acts.stream()
                .sorted(Comparator.comparing(Act::at))
                .collect(Collectors.groupingBy(
                        act -> act.unit().id(), java.util.LinkedHashMap::new, Collectors.toList()));
        var running = new ArrayList<Future<?>>();
        var together = new ArrayList<Act>();
        for (var ofUnit : ofUnits.values()) {
            together.addAll(ofUnit);
            if (together.size() >= ACTS_TOGETHER) {
                var batch = List.copyOf(together);
                running.add(hands.submit(() -> play(batch)));
                together.clear();
            }
        }
        play(together);
        running.forEach(Crew::await);
    }

    private void play(List<Act> acts) {
        if (!acts.isEmpty()) {
            together(() -> acts.forEach(Act::play));
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The story was interrupted", interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("An act of the story failed", fault.getCause());
        }
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
