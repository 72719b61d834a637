package org.xinghe.activity.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// A city and the counties in it, to choose from.
public record RegionGroup(String name, List<Choice> regions) {}
