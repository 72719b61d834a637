package org.xinghe.campaign.burden;

/// What Xinghe holds already, so that nobody need be asked for it.
public enum Known {
    /// Numbers of activities, people and reach: counted from the records of activities.
    FIGURES,
    /// Who is in charge and how to reach them: the posts of the unit.
    CONTACT,
    /// What a unit is: the register of units.
    UNIT,
    /// A report's text and figures: drafted from what the unit has on record.
    SUMMARY,
    /// Pictures: taken with the record of an activity.
    PICTURES,
    /// What was held, when and where: the plan and the record of each activity.
    ACTIVITIES,
    /// Whether a notice has arrived: its receipt.
    RECEIPT
}
