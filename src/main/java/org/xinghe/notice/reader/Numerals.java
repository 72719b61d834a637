package org.xinghe.notice.reader;

import java.util.OptionalLong;

/// Numbers in Chinese and Arabic digits.
final class Numerals {

    static final String CHINESE = "一二三四五六七八九十百";
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /// The value of a number such as 十二, 一百, 一千万, 1000万; empty when it is none.
    static OptionalLong valueOf(String text) {
        var total = 0L;
        var section = 0L;
        var digit = -1L;
        var index = 0;
        while (index < text.length()) {
            var character = text.charAt(index);
            if (Character.isDigit(character)) {
                var from = index;
                while (index < text.length() && Character.isDigit(text.charAt(index))) {
                    index++;
                }
                digit = Long.parseLong(text.substring(from, index));
                continue;
            }
            index++;
            var plain = character == '两' ? 2 : character == '零' ? 0 : DIGITS.indexOf(character);
            if (plain >= 0) {
                digit = plain;
                continue;
            }
            var power = switch (character) {
                case '十' -> 10L;
                case '百' -> 100L;
                case '千' -> 1_000L;
                case '万' -> 10_000L;
                case '亿' -> 100_000_000L;
                default -> 0L;
            };
            if (power == 0) {
                return OptionalLong.empty();
            }
            if (power >= 10_000) {
                total = (total + section + Math.max(digit, 0)) * power;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * power;
            }
            digit = -1;
        }
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(total + section + Math.max(digit, 0));
    }

    /// A year written digit by digit in Chinese, such as 二〇〇七, as an Arabic one; any other text as it is.
    static String arabicYears(String text) {
        var arabic = new StringBuilder(text);
        for (var index = 0; index < arabic.length(); index++) {
            var value = DIGITS.indexOf(arabic.charAt(index));
            if (value >= 0) {
                arabic.setCharAt(index, (char) ('0' + value));
            }
        }
        return arabic.toString();
    }
}
