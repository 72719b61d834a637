package org.xinghe.desk.handover;

import java.util.regex.Pattern;

/// Campaigns that are the same one year after year: their titles differ in year and ordinal only.
final class CampaignFamily {

    private static final Pattern OF_A_YEAR =
            Pattern.compile("[0-9０-９]{4}\\s*年?度?|第[0-9一二三四五六七八九十百零〇两]+[届个次期]|[“”\"‘’《》\\s]");

    private CampaignFamily() {}

    /// What is left of a title without the words of its year.
    static String stem(String title) {
        return OF_A_YEAR.matcher(title).replaceAll("");
    }

    static boolean areRelated(String title, String other) {
        return stem(title).equals(stem(other));
    }
}
