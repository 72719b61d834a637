package org.xinghe.notice;

import java.util.List;
import org.xinghe.organisation.UnitSummary;

/// A phrase of the addressee line and the units that it means.
///
/// @param byHand whether a person has to choose, as for 有关高校科协
/// @param decided whether a person has chosen, or the phrase leaves no choice
public record AddresseeGroup(int position, String phrase, boolean byHand, boolean decided, List<UnitSummary> units) {}
