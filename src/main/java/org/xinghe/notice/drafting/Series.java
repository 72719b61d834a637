package org.xinghe.notice.drafting;

import org.xinghe.organisation.UnitId;

/// A series of numbers: one code (机关代字) of one issuer, such as 晋科协发.
public record Series(SeriesId id, UnitId unit, String code) {}
