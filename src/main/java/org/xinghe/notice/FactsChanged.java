package org.xinghe.notice;

/// What the facts of a notice come to may be something else now. Published inside of the transaction that settles them.
public record FactsChanged(NoticeId notice) {}
