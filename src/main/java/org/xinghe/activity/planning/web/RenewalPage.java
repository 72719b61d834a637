package org.xinghe.activity.planning.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// Holding an activity again.
///
/// @param path of the old one
/// @param moved its sessions, were they moved to the same weekday
public record RenewalPage(
        String path, String activity, List<Choice> campaigns, List<Choice> days, List<String> moved) {}
