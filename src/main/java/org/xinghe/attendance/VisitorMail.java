package org.xinghe.attendance;

import java.util.Collection;
import java.util.List;

/// How visitors are written to. What is sent within a transaction goes out only when that is committed.
public interface VisitorMail {

    /// Sends letters, in one statement for however many.
    void send(Collection<VisitorLetter> letters);

    /// Sends one letter.
    default void send(VisitorLetter letter) {
        send(List.of(letter));
    }

    /// Forgets address and text of whatever was sent or waits under these keys.
    void forget(Collection<String> keys);
}
