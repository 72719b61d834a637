package org.xinghe.organisation;

/// What a post is for. Duties belong to posts, people hold posts for a time.
public enum PostKind {
    /// 联络员: plans, records, reports for a unit.
    COORDINATOR,
    /// 负责人: approves what leaves a unit.
    LEADER,
    /// 主办处室: runs campaigns for an issuer.
    OFFICER
}
