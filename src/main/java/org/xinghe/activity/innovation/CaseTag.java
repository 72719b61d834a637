package org.xinghe.activity.innovation;

/// What is new about a case. Words under `innovation.tag.<TAG>`.
public enum CaseTag {
    IDEA,
    MEANS,
    PLATFORM,
    GRASSROOTS
}
