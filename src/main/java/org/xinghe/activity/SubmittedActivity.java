package org.xinghe.activity;

import java.time.Instant;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.UnitId;

/// An activity that waits for a decision.
///
/// @param step the decision that it waits for
/// @param decides the unit whose decision it is
/// @param since since when it waits there
public record SubmittedActivity(
        ActivityCard card, ApprovalStepId step, UnitId decides, ApprovalReach level, Instant since) {}
