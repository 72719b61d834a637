package org.xinghe.activity;

import gg.jte.Content;
import java.util.Optional;
import org.xinghe.web.Shell;

/// What a part, or a module above, adds to the public page of an activity; one bean for each.
public interface PublicSection {

    /// Where it stands among the others, from 1; what a visitor acts on comes first.
    int place();

    /// Empty when there is nothing to show to everybody.
    Optional<Content> of(ActivityDetails activity, Shell shell);
}
