package org.xinghe.campaign;

/// What a person made of a proposed duty.
public enum ProposalState {
    PROPOSED,
    CONFIRMED,
    DROPPED
}
