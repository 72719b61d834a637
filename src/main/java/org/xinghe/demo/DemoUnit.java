package org.xinghe.demo;

import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Actor;

/// A unit of the story with the two who act for it.
///
/// @param name in daily use, such as 太原市科协
/// @param coordinator plans, records and reports; of an issuer its officer
/// @param leader approves what leaves the unit
record DemoUnit(UnitId id, String name, UnitKind kind, RegionCode region, Actor coordinator, Actor leader) {}
