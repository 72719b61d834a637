package org.xinghe.web;

import java.util.List;
import org.xinghe.shared.Actor;

/// What of a module waits for the one who acts: a notice to sign, an activity to approve. A module contributes a bean
/// of it and the desk shows all of them; each item is gone by itself when the thing is done.
public interface WaitingSource {

    /// At most some tens of items, the most urgent first.
    List<Waiting> waitingFor(Actor actor);
}
