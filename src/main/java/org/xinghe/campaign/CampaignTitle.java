package org.xinghe.campaign;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of a campaign, from the title of its notice: 关于开展2022年“…”活动的通知 starts 2022年“…”活动.
final class CampaignTitle {

    private static final Pattern OF_A_NOTICE = Pattern.compile(
            "^.*?关于(?:联合)?(?:开展|组织开展|举办|组织|做好|印发|组织举办|组织参加|征集|认真做好|切实做好)?(.+?)(?:工作)?的?(?:通知|公告|函|通告|方案)$");

    private CampaignTitle() {}

    static String of(@Nullable String noticeTitle) {
        if (noticeTitle == null) {
            return "";
        }
        var found = OF_A_NOTICE.matcher(noticeTitle.strip());
        return found.matches() ? found.group(1) : noticeTitle.strip();
    }
}
