package org.xinghe.campaign.web;

import java.util.List;
import org.xinghe.web.ui.Tone;

/// The campaigns that the reader runs or follows.
public record CampaignsPage(List<Line> lines) {

    public record Line(String title, String period, String issuers, Tone tone, String status, String path) {}
}
