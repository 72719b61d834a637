package org.xinghe.notice.reader;

import java.util.HashMap;
import java.util.Map;

/// One plain character for each written one: half width for full width, simplified for traditional, one form of bracket
/// and
/// dash. Lengths stay the same, so that a place in the plain text is the place in the written one.
final class Characters {

    private static final String WRITTEN = "（）：，；．—–―－～﹝﹞［］　\u00a0○Ｏ"
            + "關於開動聯繫電話報題時間單應發號協會廳學該組織舉辦總結據點務與員業郵週啟創領導經濟體術團農獎勵長選優質環訊網頁細備註屬處黨區縣國課續書萬億幹寫館與從請僅後並為見講視頻";
    private static final String PLAIN = "():,;.----~〔〕[]  〇〇"
            + "关于开动联系电话报题时间单应发号协会厅学该组织举办总结据点务与员业邮周启创领导经济体术团农奖励长选优质环讯网页细备注属处党区县国课续书万亿干写馆与从请仅后并为见讲视频";
    private static final Map<Character, Character> MAP = new HashMap<>();

    static {
        if (WRITTEN.length() != PLAIN.length()) {
            throw new IllegalStateException(
                    "%d written and %d plain characters".formatted(WRITTEN.length(), PLAIN.length()));
        }
        for (var index = 0; index < WRITTEN.length(); index++) {
            MAP.put(WRITTEN.charAt(index), PLAIN.charAt(index));
        }
        for (var digit = 0; digit <= 9; digit++) {
            MAP.put((char) ('０' + digit), (char) ('0' + digit));
        }
    }

    private Characters() {}

    static String plain(String written) {
        var plain = new StringBuilder(written.length());
        for (var index = 0; index < written.length(); index++) {
            var character = written.charAt(index);
            plain.append(MAP.getOrDefault(character, character == '\t' ? ' ' : character));
        }
        return plain.toString();
    }

    /// Without any white space.
    static String tight(String text) {
        return text.replaceAll("[\\s\u00a0　]+", "");
    }
}
