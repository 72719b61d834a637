package org.xinghe.organisation;

/// A receiving department of an issuer, such as 宣传调研部.
public record OfficeSummary(OfficeId id, UnitId unit, String name) {}
