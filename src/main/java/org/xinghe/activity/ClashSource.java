package org.xinghe.activity;

import java.util.List;

/// What a part of activities, or a module above, finds that cannot be in two places; one bean for each.
public interface ClashSource {

    /// What else wants the same as this activity at the same time: only among what the acting person may know.
    List<Clash> clashesOf(ActivityDetails activity);
}
