package org.xinghe.activity;

import gg.jte.Content;
import java.util.Optional;
import org.xinghe.web.Shell;

/// What a part, or a module above, adds to the page of an activity at the desk; one bean for each.
public interface DeskSection {

    /// Where it stands among the others, from 1.
    int place();

    /// A panel that tells how the part stands and leads to its own page; empty when the activity has no such part or
    /// the
    /// acting person may not see it.
    Optional<Content> of(ActivityDetails activity, Shell shell);
}
