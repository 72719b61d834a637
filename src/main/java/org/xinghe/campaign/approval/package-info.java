/// How far the approval of activities goes: decided in the unit itself, or also above it where a campaign or one of its
/// strands wants it.
@NullMarked
@NamedInterface("approval")
package org.xinghe.campaign.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
