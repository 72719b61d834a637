package org.xinghe.activity.route.web;

import java.util.List;
import org.xinghe.web.ui.Fact;

/// How stops and groups of an activity stand, on its page at the desk.
public record RoutePanelPage(String path, boolean hasStops, List<Fact> facts, List<String> lacks) {}
