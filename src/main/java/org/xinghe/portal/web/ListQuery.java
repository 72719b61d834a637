package org.xinghe.portal.web;

import org.jspecify.annotations.Nullable;

/// What stands in the address of a list or a calendar, as it was typed or linked.
public record ListQuery(
        @Nullable String campaign,
        @Nullable String city,
        @Nullable String from,
        @Nullable String to,
        @Nullable String strand,
        @Nullable String mode,
        @Nullable String text,
        @Nullable String month,
        @Nullable String page) {}
