package org.xinghe.activity.route.web;

import java.util.List;

/// A route as everybody sees it: no phone numbers.
public record PublicRoutePage(List<StopLine> stops) {}
