package org.xinghe.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.RouteLine;
import org.xinghe.campaign.Routes;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.testing.Province;

/// What is counted of a campaign: rows and cells of the board, recipients and receipts, completeness of the
/// reports, and where each kind of unit reports.
record CampaignCounts(
        int rows,
        Map<DutyState, Long> totals,
        int recipients,
        long received,
        List<Completeness> completeness,
        Map<UnitKind, OfficeId> routes) {

    static CampaignCounts of(ApplicationContext beans, Province province, CampaignId campaign) {
        var notice = beans.getBean(Campaigns.class).require(campaign).notice();
        var board = province.as("officer", () -> beans.getBean(Boards.class).of(campaign, BoardFilter.all()));
        var states = new HashMap<>(board.totals());
        states.remove(DutyState.NOT_OWED);
        var receipts = beans.getBean(Receipts.class).of(notice);
        return new CampaignCounts(
                board.rows().size(),
                states,
                receipts.size(),
                receipts.stream().filter(ReceiptLine::isReceived).count(),
                beans.getBean(UnitReports.class).completeness(campaign),
                beans.getBean(Routes.class).of(campaign).stream()
                        .filter(line -> line.office() != null)
                        .collect(Collectors.toMap(RouteLine::kind, line -> Objects.requireNonNull(line.office()))));
    }

    CampaignCounts plus(int moreRows, long moreOpen, int moreReports) {
        var states = new HashMap<>(totals);
        states.merge(DutyState.OPEN, moreOpen, Long::sum);
        return new CampaignCounts(
                rows + moreRows,
                states,
                recipients,
                received,
                completeness.stream()
                        .map(each -> each.kind() == UnitKind.SOCIETY
                                ? new Completeness(
                                        each.kind(),
                                        each.office(),
                                        each.owed() + moreReports,
                                        each.sent(),
                                        each.accepted(),
                                        each.late())
                                : each)
                        .toList(),
                routes);
    }

    CampaignCounts plusReceipt() {
        return new CampaignCounts(rows, totals, recipients, received + 1, completeness, routes);
    }
}
