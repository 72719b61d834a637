package org.xinghe.report.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.report.QueueLine;
import org.xinghe.report.ReportState;

/// Which reports an officer looks for; null asks for any.
record QueueFilter(
        @Nullable CampaignId campaign,
        @Nullable OfficeId office,
        @Nullable Standing state,
        @Nullable UnitKind kind,
        @Nullable RegionCode city,
        boolean late) {

    /// How a report stands for an office, which does not look into drafts.
    enum Standing {
        MISSING,
        SENT,
        RETURNED,
        ACCEPTED;

        static Standing of(@Nullable ReportState state) {
            return switch (state) {
                case null -> MISSING;
                case DRAFT, SUBMITTED -> MISSING;
                case SENT -> SENT;
                case RETURNED -> RETURNED;
                case ACCEPTED -> ACCEPTED;
            };
        }
    }

    boolean lets(QueueLine line) {
        return (campaign == null || line.campaign().equals(campaign))
                && (office == null || office.equals(line.office()))
                && (state == null || Standing.of(line.state()) == state)
                && (kind == null || line.unit().kind() == kind)
                && (city == null || city.contains(line.unit().region()))
                && (!late || line.late());
    }
}
