package org.xinghe.activity.innovation;

import java.util.List;

/// One page of cases.
public record CaseList(List<InnovationCase> cases, long total, int page, int pages) {}
