package org.xinghe.campaign.revision;

import org.xinghe.campaign.ProposalState;

/// A change as it stands: proposed, confirmed by an officer or dropped by one.
///
/// @param version grows with each settling, so that a second writer is noticed
/// @param said the words of the supplement that say so; empty when they follow from what it leaves out, or a person
///     says it
public record RevisionChange(ChangeId id, int version, int position, Change change, String said, ProposalState state) {}
