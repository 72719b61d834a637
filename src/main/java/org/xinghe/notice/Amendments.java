package org.xinghe.notice;

import java.util.List;
import java.util.Set;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Words;

/// What another module has to say on top of a letter about what was changed.
public interface Amendments {

    /// @param readers the reader's units among the recipients; empty for whoever prepares the notice
    List<Amendment> onLetter(NoticeSummary notice, Set<UnitId> readers, Words words);
}
