package org.xinghe.activity.stream.web;

import java.util.List;

/// The addresses of a stream at the desk.
///
/// @param hosts whose players may stand in our pages; empty when the operator named none
public record StreamPage(
        String title,
        String path,
        String activityPath,
        boolean mayWork,
        int version,
        String link,
        String embed,
        String replay,
        String hosts,
        List<String> faults) {}
