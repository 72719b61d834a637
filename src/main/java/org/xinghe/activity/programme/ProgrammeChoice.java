package org.xinghe.activity.programme;

import org.xinghe.activity.ActivityId;
import org.xinghe.organisation.UnitId;

/// A programme that an activity may stand below.
public record ProgrammeChoice(ActivityId programme, String title, UnitId unit) {}
