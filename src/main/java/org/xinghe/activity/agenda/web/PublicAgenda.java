package org.xinghe.activity.agenda.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The agenda as everybody reads it.
///
/// @param heading of a session where there are several, null for the only one
public record PublicAgenda(List<Session> sessions) {

    public record Session(@Nullable String heading, List<Point> points) {}

    public record Point(String time, String title, String speaker) {}
}
